import { css, html, nothing, type TemplateResult } from 'lit';
import { say } from '../messages/messages';
import { look } from '../parts/look';
import { StudioElement } from '../parts/studio-element';

/** The sample grids of a job: the newest, and back through them by the slider. */
class SampleGrids extends StudioElement {
  static override properties = { job: { type: String }, steps: { attribute: false }, at: { state: true } };
  static override styles = [
    look,
    css`
      img {
        display: block;
        max-width: 100%;
        border-radius: 6px;
        image-rendering: auto;
        background: var(--soft);
      }
    `,
  ];
  declare job: string;
  declare steps: number[];
  /** Which of the steps; null follows the newest. */
  declare at: number | null;

  constructor() {
    super();
    this.job = '';
    this.steps = [];
    this.at = null;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('job')) {
      this.at = null;
    }
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.steps.length) {
      return html`<p class="muted">${say('train.noSamples')}</p>`;
    }
    const last = this.steps.length - 1;
    const shown = Math.min(this.at ?? last, last);
    const step = this.steps[shown]!;
    return html`
      <img src="/api/training-jobs/${encodeURIComponent(this.job)}/samples/${step}" alt=${say('train.grid', { step })} />
      <label for="step">${say('train.gridAt', { step })}</label>
      <input
        id="step"
        type="range"
        min="0"
        max=${last}
        .value=${String(shown)}
        aria-valuetext=${say('train.gridAt', { step })}
        @input=${(event: Event) => this.scrub(Number((event.target as HTMLInputElement).value), last)}
      />
    `;
  }

  private scrub(at: number, last: number): void {
    this.at = at === last ? null : at;
  }
}

customElements.define('sample-grids', SampleGrids);
