import { css, html, nothing, type TemplateResult } from 'lit';
import { say, sayNumber, sayReason } from '../messages/messages';
import { look } from '../parts/look';
import { get, Problem } from '../parts/api';
import { StudioElement } from '../parts/studio-element';
import { cropOf, path, type Face } from './faces';

const page = 48;

/** The faces that were dropped for one reason, or that are kept. */
class FaceGallery extends StudioElement {
  static override properties = { reason: { type: String }, faces: { state: true }, isAll: { state: true }, problem: { state: true } };
  static override styles = [
    look,
    css`
      ul {
        list-style: none;
        margin: 0 0 1rem;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
        gap: 0.75rem;
      }
      img {
        width: 100%;
        aspect-ratio: 1;
        object-fit: cover;
        border-radius: 6px;
        background: var(--soft);
      }
      small {
        display: block;
        color: var(--muted);
        line-height: 1.3;
      }
    `,
  ];
  declare reason: string;
  declare faces: Face[];
  declare isAll: boolean;
  declare problem: Problem | null;

  constructor() {
    super();
    this.reason = 'kept';
    this.faces = [];
    this.isAll = true;
    this.problem = null;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('reason')) {
      this.faces = [];
      void this.more();
    }
  }

  override render(): TemplateResult {
    return html`
      ${this.problem ? html`<p class="notice bad" role="alert">${this.problem.words}</p>` : nothing}
      <ul>
        ${this.faces.map(
          (face) => html`
            <li>
              <img loading="lazy" src=${cropOf(face)} alt="" />
              <small>${this.words(face)}</small>
            </li>
          `,
        )}
      </ul>
      ${this.isAll ? nothing : html`<button @click=${this.more}>${say('cleanse.more')}</button>`}
    `;
  }

  private words(face: Face): string {
    const worst = Object.entries(face.scores).sort(([, one], [, other]) => one - other)[0];
    return [
      face.kept ? say('cleanse.labels', { age: face.age ?? '', gender: face.gender ? say(`wish.${face.gender}`) : '' }) : '',
      ...face.reasons.map((reason) => sayReason(reason.code)),
      worst ? `${worst[0]} ${sayNumber(worst[1])}` : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }

  private async more(): Promise<void> {
    const reason = this.reason;
    try {
      const next = await get<Face[]>(`${path}?${new URLSearchParams({ reason, from: String(this.faces.length), count: String(page) })}`);
      if (reason === this.reason) {
        this.faces = [...this.faces, ...next];
        this.isAll = next.length < page;
        this.problem = null;
      }
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }
}

customElements.define('face-gallery', FaceGallery);
