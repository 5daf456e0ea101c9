import { css, html, nothing, type TemplateResult } from 'lit';
import { say, sayNumber, sayReason } from '../messages/messages';
import { look } from '../parts/look';
import { get, Problem } from '../parts/api';
import { StudioElement } from '../parts/studio-element';
import { path, type Summary } from './faces';
import './face-gallery';
import './review-queue';

const every = 5_000;
const decade = 10;

/** The training set: how much there is of what, what was dropped for what, and a queue of faces to review. */
class CleanseRoom extends StudioElement {
  static override properties = { summary: { state: true }, shown: { state: true }, problem: { state: true } };
  static override styles = [
    look,
    css`
      .card {
        margin-bottom: 1rem;
      }
      .two {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0 1rem;
      }
      .numbers {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 2rem;
        margin: 0;
      }
      .numbers dd {
        margin: 0;
        font-size: 1.6rem;
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .numbers dt {
        color: var(--muted);
      }
      .numbers div {
        display: flex;
        flex-direction: column-reverse;
      }
      meter {
        width: 100%;
      }
      .reasons {
        display: grid;
        gap: 0.35rem;
        max-height: 22rem;
        overflow-y: auto;
      }
      .reasons button {
        justify-content: space-between;
        text-align: start;
      }
      .reasons button[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--soft);
      }
      td meter {
        min-width: 6rem;
      }
      @media (max-width: 56rem) {
        .two {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  declare summary: Summary | null;
  declare shown: string;
  declare problem: Problem | null;
  private timer = 0;

  constructor() {
    super();
    this.summary = null;
    this.shown = 'kept';
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
    this.timer = window.setInterval(() => void this.read(), every);
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const summary = this.summary;
    return html`
      <h1>${say('cleanse.title')}</h1>
      ${this.problem ? html`<p class="notice bad" role="alert">${this.problem.words}</p>` : nothing}
      ${summary && summary.kept + summary.dropped === 0 ? html`<p class="card">${say('cleanse.empty')}</p>` : nothing}
      ${summary && summary.kept + summary.dropped > 0 ? this.set(summary) : nothing}
    `;
  }

  private set(summary: Summary): TemplateResult {
    return html`
      <section class="card" aria-label=${say('cleanse.counts')}>
        <dl class="numbers">
          <div><dt>${say('cleanse.kept')}</dt><dd>${sayNumber(summary.kept)}</dd></div>
          <div><dt>${say('cleanse.dropped')}</dt><dd>${sayNumber(summary.dropped)}</dd></div>
          <div><dt>${say('cleanse.reviewed')}</dt><dd>${sayNumber(summary.reviewed)}</dd></div>
        </dl>
        ${summary.more ? html`<p class="muted">${say('cleanse.notCounted', { more: sayNumber(summary.more) })}</p>` : nothing}
      </section>
      <section class="card" aria-labelledby="review">
        <h2 id="review">${say('review.title')}</h2>
        <review-queue @reviewed=${() => void this.read()}></review-queue>
      </section>
      <div class="two">
        ${this.reasons(summary)} ${this.ages(summary)}
      </div>
      <section class="card" aria-labelledby="gallery">
        <h2 id="gallery">${this.shown === 'kept' ? say('cleanse.galleryKept') : sayReason(this.shown)}</h2>
        <face-gallery .reason=${this.shown}></face-gallery>
      </section>
    `;
  }

  private reasons(summary: Summary): TemplateResult {
    const all = [{ code: 'kept', words: say('cleanse.kept'), faces: summary.kept }].concat(
      summary.reasons.map(({ code, faces }) => ({ code, words: sayReason(code), faces })),
    );
    return html`
      <section class="card" aria-labelledby="reasons">
        <h2 id="reasons">${say('cleanse.reasons')}</h2>
        <div class="reasons">
          ${all.map(
            ({ code, words, faces }) => html`
              <button aria-pressed=${this.shown === code} @click=${() => (this.shown = code)}>
                <span>${words}</span><strong>${sayNumber(faces)}</strong>
              </button>
            `,
          )}
        </div>
      </section>
    `;
  }

  private ages(summary: Summary): TemplateResult {
    const most = Math.max(...summary.ages, 1);
    return html`
      <section class="card">
        <h2 id="ages">${say('cleanse.ages')}</h2>
        <table aria-labelledby="ages">
          <tbody>
            ${summary.ages.map((faces, index) =>
              faces || index < decade
                ? html`
                    <tr>
                      <th scope="row">${index * decade}–${index * decade + decade - 1}</th>
                      <td><meter min="0" max=${most} value=${faces} aria-hidden="true"></meter></td>
                      <td class="number">${sayNumber(faces)}</td>
                    </tr>
                  `
                : nothing,
            )}
          </tbody>
        </table>
      </section>
    `;
  }

  private async read(): Promise<void> {
    try {
      this.summary = await get<Summary>(`${path}/summary`);
      this.problem = null;
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }
}

customElements.define('cleanse-room', CleanseRoom);
