import { css, html, nothing, type TemplateResult } from 'lit';
import { say, sayNumber, sayReason } from '../messages/messages';
import { look } from '../parts/look';
import { get, post, Problem, remove } from '../parts/api';
import { StudioElement } from '../parts/studio-element';
import { cropOf, path, type Decision, type Face, type Gender } from './faces';

const count = 30;
/** With fewer faces left, the next ones are asked for. */
const few = 10;

/** Doubtful faces one by one, a key a face; the next one is shown at once, what was said of the last is written meanwhile. */
class ReviewQueue extends StudioElement {
  static override properties = { faces: { state: true }, done: { state: true }, problem: { state: true } };
  static override styles = [
    look,
    css`
      .one {
        display: grid;
        grid-template-columns: 200px minmax(0, 1fr);
        gap: 1rem;
        align-items: start;
      }
      img {
        width: 200px;
        height: 200px;
        border-radius: 6px;
        background: var(--soft);
      }
      kbd {
        border: 1px solid currentColor;
        border-radius: 4px;
        padding: 0 0.35rem;
        font-size: 0.8rem;
      }
      .labels {
        display: grid;
        grid-template-columns: 7rem 9rem;
        gap: 0.5rem;
        margin-bottom: 0.75rem;
      }
      @media (max-width: 40rem) {
        .one {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  declare faces: Face[];
  declare done: Face[];
  declare problem: Problem | null;
  private reading = false;
  private ended = false;
  private readonly key = (event: KeyboardEvent) => this.press(event);

  constructor() {
    super();
    this.faces = [];
    this.done = [];
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.key);
    void this.read();
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.key);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const face = this.faces[0];
    return html`
      ${this.problem ? html`<p class="notice bad" role="alert">${this.problem.words}</p>` : nothing}
      ${face ? this.one(face) : html`<p class="muted">${say('review.none')}</p>`}
      <div class="row">
        ${face
          ? html`
              <button class="first" @click=${() => this.decide('keep')}>${say('review.keep')} <kbd>K</kbd></button>
              <button @click=${() => this.decide('drop')}>${say('review.drop')} <kbd>D</kbd></button>
              <button @click=${() => this.erase(face)}>${say('review.erase')}</button>
            `
          : nothing}
        <button ?disabled=${!this.done.length} @click=${this.undo}>${say('review.undo')} <kbd>U</kbd></button>
        <span class="muted" aria-live="polite">${say('review.done', { count: this.done.length })}</span>
      </div>
      ${this.faces.slice(1, 4).map((next) => html`<img hidden alt="" src=${cropOf(next)} />`)}
    `;
  }

  private one(face: Face): TemplateResult {
    const claim = face.claims[0];
    return html`
      <div class="one">
        <img src=${cropOf(face)} alt=${say('review.face')} width="200" height="200" />
        <div>
          <p>
            <strong>${face.kept ? say('review.isKept') : say('review.isDropped')}</strong>
            ${face.reasons.map((reason) => html`<br />${sayReason(reason.code)}: <span lang="en">${reason.sentence}</span>`)}
          </p>
          <p class="muted">
            ${face.claims.map((one) => html`${say('review.claims', { age: one.age ?? '?', gender: one.gender ?? '?' })} `)}
            ${Object.entries(face.scores).map(([name, score]) => html`<br />${name}: ${sayNumber(score)}`)}
          </p>
          <div class="labels">
            <div>
              <label for="age">${say('review.age')} <kbd>A</kbd></label>
              <input id="age" type="number" min="0" max="120" .value=${String(face.age ?? claim?.age ?? '')} />
            </div>
            <div>
              <label for="gender">${say('wish.gender')} <kbd>G</kbd></label>
              <select id="gender" .value=${face.gender ?? claim?.gender ?? ''}>
                <option value="">?</option>
                ${(['female', 'male'] as const).map(
                  (gender) => html`<option value=${gender} ?selected=${(face.gender ?? claim?.gender) === gender}>${say(`wish.${gender}`)}</option>`,
                )}
              </select>
            </div>
          </div>
        </div>
      </div>
    `;
  }

  private press(event: KeyboardEvent): void {
    const inField = event.composedPath()[0] instanceof HTMLInputElement || event.composedPath()[0] instanceof HTMLSelectElement;
    if (event.ctrlKey || event.metaKey || event.altKey || (inField && event.key !== 'Enter')) {
      return;
    }
    const actions: Record<string, () => void> = {
      k: () => this.decide('keep'),
      d: () => this.decide('drop'),
      u: () => void this.undo(),
      a: () => this.field('#age'),
      g: () => this.field('#gender'),
    };
    const action = inField ? () => this.decide('keep') : actions[event.key.toLowerCase()];
    if (action) {
      event.preventDefault();
      action();
    }
  }

  private field(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private decide(decision: Decision): void {
    const face = this.faces[0];
    if (face) {
      const said = this.said(face, decision);
      (this.renderRoot.querySelector('#age') as HTMLElement | null)?.blur();
      this.faces = this.faces.slice(1);
      this.done = [face, ...this.done];
      void this.write(face, () => post(`${path}/${face.id}/review`, said));
      if (this.faces.length < few) {
        void this.read();
      }
    }
  }

  /** Labels are said only where they were changed. */
  private said(face: Face, decision: Decision): { decision: Decision; age: number | null; gender: Gender | null } {
    const age = this.renderRoot.querySelector<HTMLInputElement>('#age')?.value ?? '';
    const gender = this.renderRoot.querySelector<HTMLSelectElement>('#gender')?.value ?? '';
    const claim = face.claims[0];
    return {
      decision,
      age: age !== '' && age !== String(face.age ?? claim?.age ?? '') ? Number(age) : null,
      gender: gender !== '' && gender !== (face.gender ?? claim?.gender ?? '') ? (gender as Gender) : null,
    };
  }

  /** For good, so it asks first, and no single key does it. */
  private erase(face: Face): void {
    if (window.confirm(say('review.eraseAsk'))) {
      this.faces = this.faces.filter((other) => other !== face);
      void this.write(face, () => remove(`${path}/${face.id}`));
    }
  }

  private async undo(): Promise<void> {
    const [face, ...others] = this.done;
    if (face) {
      this.done = others;
      this.faces = [face, ...this.faces];
      await this.write(face, () => remove(`${path}/${face.id}/review`));
    }
  }

  private async write(face: Face, writing: () => Promise<void>): Promise<void> {
    try {
      await writing();
      this.problem = null;
      this.tell('reviewed', face.id);
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }

  private async read(): Promise<void> {
    if (this.reading || this.ended) {
      return;
    }
    this.reading = true;
    try {
      const next = await get<Face[]>(`${path}/doubtful?count=${count}`);
      const seen = new Set([...this.faces, ...this.done].map((face) => face.id));
      this.faces = [...this.faces, ...next.filter((face) => !seen.has(face.id))];
      this.ended = next.length === 0;
    } catch (problem) {
      this.problem = problem as Problem;
    } finally {
      this.reading = false;
    }
  }
}

customElements.define('review-queue', ReviewQueue);
