import { css, html, nothing, type TemplateResult } from 'lit';
import { say } from '../messages/messages';
import { look } from '../parts/look';
import { post, Problem } from '../parts/api';
import { StudioElement } from '../parts/studio-element';

/** Presets by how long they take, minutes. */
const presets = [3, 30, 480];

/** Asks for a new job. Tells of `posted`, the job's id. */
class JobForm extends StudioElement {
  static override properties = { problem: { state: true } };
  static override styles = [
    look,
    css`
      form {
        display: grid;
        gap: 0.75rem;
      }
      summary {
        cursor: pointer;
        min-height: 2rem;
      }
    `,
  ];
  declare problem: Problem | null;

  constructor() {
    super();
    this.problem = null;
  }

  override render(): TemplateResult {
    return html`
      <form class="card" @submit=${this.post}>
        <h2>${say('train.new')}</h2>
        ${this.problem ? html`<p class="notice bad" role="alert">${this.problem.words}</p>` : nothing}
        <div>
          <label for="minutes">${say('train.howLong')}</label>
          <select id="minutes" name="minutes">
            ${presets.map((minutes) => html`<option value=${minutes}>${say('train.minutes', { minutes })}</option>`)}
          </select>
        </div>
        <div>
          <label for="from">${say('train.from')}</label>
          <select id="from" name="from">
            <option value="residual">${say('train.fromShipped')}</option>
            <option value="">${say('train.fromNothing')}</option>
          </select>
        </div>
        <div>
          <label for="name">${say('train.name')}</label>
          <input id="name" name="name" type="text" maxlength="100" placeholder=${say('train.nameUsual')} />
        </div>
        <details>
          <summary>${say('train.settings')}</summary>
          <label for="weight">${say('train.criticWeight')}</label>
          <input id="weight" name="weight" type="number" min="0.01" max="10" step="0.01" placeholder=${say('train.usual')} />
          <p class="muted">${say('train.criticWeightMeans')}</p>
          <label for="batch">${say('train.batch')}</label>
          <input id="batch" name="batch" type="number" min="1" max="256" placeholder=${say('train.usual')} />
          <p class="muted">${say('train.batchMeans')}</p>
        </details>
        <button class="first" type="submit">${say('train.start')}</button>
      </form>
    `;
  }

  private async post(event: Event): Promise<void> {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const settings: Record<string, string> = {};
    for (const [field, name] of [
      ['weight', 'critic-weight'],
      ['batch', 'batch'],
    ] as const) {
      const value = String(said.get(field) ?? '');
      if (value) {
        settings[name] = value;
      }
    }
    try {
      const { id } = await post<{ id: string }>('/api/training-jobs', {
        minutes: Number(said.get('minutes')),
        fromModel: said.get('from') || null,
        modelName: said.get('name') || null,
        settings,
      });
      this.problem = null;
      this.tell('posted', id);
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }
}

customElements.define('job-form', JobForm);
