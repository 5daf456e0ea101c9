import { css, html, nothing, type TemplateResult } from 'lit';
import { say, sayCode, sayNumber, type Key } from '../messages/messages';
import { look } from '../parts/look';
import { get, Problem, remove } from '../parts/api';
import { StudioElement } from '../parts/studio-element';
import { isOver, stateOf, type Job, type Point } from './jobs';
import './job-form';
import './line-chart';
import './sample-grids';

/** News of one job is asked for no more often than this, milliseconds. */
const pause = 1_000;

/** Training jobs: start one, watch its figures and its sample grids, stop it. */
class TrainRoom extends StudioElement {
  static override properties = { jobs: { state: true }, chosen: { state: true }, problem: { state: true } };
  static override styles = [
    look,
    css`
      .room {
        display: grid;
        grid-template-columns: 18rem minmax(0, 1fr);
        gap: 1.25rem;
        align-items: start;
      }
      .left,
      .right {
        display: grid;
        gap: 1rem;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 0.4rem;
      }
      li button {
        width: 100%;
        justify-content: space-between;
        text-align: start;
      }
      li button[aria-current] {
        border-color: var(--accent);
      }
      progress {
        width: 100%;
        accent-color: var(--accent);
      }
      @media (max-width: 56rem) {
        .room {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  declare jobs: Job[];
  declare chosen: string;
  declare problem: Problem | null;
  private events?: EventSource;
  private timer = 0;

  constructor() {
    super();
    this.jobs = [];
    this.chosen = '';
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.events = new EventSource('/api/training-jobs/changes');
    this.events.onmessage = () => this.soon();
    this.events.onopen = () => this.soon();
    void this.read();
  }

  override disconnectedCallback(): void {
    this.events?.close();
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const job = this.jobs.find((one) => one.id === this.chosen) ?? this.jobs[0];
    return html`
      <h1>${say('train.title')}</h1>
      ${this.problem ? html`<p class="notice bad" role="alert">${this.problem.words}</p>` : nothing}
      <div class="room">
        <div class="left">
          <job-form @posted=${(event: CustomEvent<string>) => (this.chosen = event.detail)}></job-form>
          ${this.list(job)}
        </div>
        <div class="right">${job ? this.job(job) : html`<p class="card muted">${say('train.none')}</p>`}</div>
      </div>
    `;
  }

  private list(shown: Job | undefined): TemplateResult | typeof nothing {
    return this.jobs.length
      ? html`
          <section class="card">
            <h2>${say('train.jobs')}</h2>
            <ul>
              ${this.jobs.map(
                (job) => html`
                  <li>
                    <button aria-current=${job === shown ? 'true' : nothing} @click=${() => (this.chosen = job.id)}>
                      <span>${job.asked?.modelName ?? job.id}</span>
                      <span class="muted">${this.state(job)}</span>
                    </button>
                  </li>
                `,
              )}
            </ul>
          </section>
        `
      : nothing;
  }

  private job(job: Job): TemplateResult {
    return html`
      <section class="card" aria-labelledby="job">
        <h2 id="job">${job.asked?.modelName ?? job.id}: ${this.state(job)}</h2>
        ${this.progress(job)} ${this.words(job)}
        ${isOver(job)
          ? nothing
          : html`<button ?disabled=${job.stopping} @click=${() => this.stop(job)}>${say('train.stop')}</button>`}
      </section>
      <section class="card" aria-labelledby="grids">
        <h2 id="grids">${say('train.samples')}</h2>
        <p class="muted">${say('train.samplesMean')}</p>
        <sample-grids .job=${job.id} .steps=${job.samples}></sample-grids>
      </section>
      ${this.figures(say('train.losses'), job.losses)} ${this.figures(say('train.heldOut'), job.heldOut)}
    `;
  }

  private progress(job: Job): TemplateResult {
    const last = job.last;
    if (!last) {
      return html`<p class="muted">${say('train.waits')}</p>`;
    }
    const parts = [
      last.steps ? say('train.stepOf', { step: sayNumber(last.step), steps: sayNumber(last.steps) }) : say('train.step', { step: sayNumber(last.step) }),
      say('train.speed', { speed: sayNumber(last.picturesPerSecond) }),
      last.secondsLeft && !isOver(job) ? say('train.left', { minutes: sayNumber(last.secondsLeft / 60, 1) }) : '',
      say('train.on', { device: last.device, worker: last.worker }),
    ];
    return html`
      ${last.steps && !isOver(job)
        ? html`<progress max=${last.steps} .value=${last.step} aria-label=${say('train.progress')}></progress>`
        : nothing}
      <p>${parts.filter(Boolean).join(' · ')}</p>
    `;
  }

  private words(job: Job): TemplateResult | typeof nothing {
    const last = job.last;
    return last?.code
      ? html`<p class="notice ${last.state === 'failed' ? 'bad' : ''}">${sayCode(last.code, last.sentence)}</p>`
      : html`<p class="muted">${last?.sentence ?? ''}</p>`;
  }

  private figures(title: string, lines: Record<string, Point[]>): TemplateResult | typeof nothing {
    const latest = Object.entries(lines).map(([name, points]) => `${name} ${sayNumber(points[points.length - 1]?.[1] ?? 0, 3)}`);
    return latest.length
      ? html`
          <section class="card">
            <h2>${title}</h2>
            <figure-chart .lines=${lines}></figure-chart>
            <p class="muted">${say('train.latest')} ${latest.join(', ')}</p>
          </section>
        `
      : nothing;
  }

  private state(job: Job): string {
    return say(`state.${stateOf(job)}` as Key);
  }

  private async stop(job: Job): Promise<void> {
    try {
      await remove(`/api/training-jobs/${encodeURIComponent(job.id)}`);
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }

  private soon(): void {
    if (!this.timer) {
      this.timer = window.setTimeout(() => {
        this.timer = 0;
        void this.read();
      }, pause);
    }
  }

  private async read(): Promise<void> {
    try {
      this.jobs = await get<Job[]>('/api/training-jobs');
      this.problem = null;
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }
}

customElements.define('train-room', TrainRoom);
