import { css, html, nothing, type TemplateResult } from 'lit';
import { say, sayCode, sayNumber } from '../messages/messages';
import { look } from '../parts/look';
import { Problem } from '../parts/api';
import { StudioElement } from '../parts/studio-element';
import { Request, type Aged, type Wish } from './aging';
import { save } from './saving';
import './age-strip';
import './age-viewer';
import './age-wishes';
import './photo-drop';

const ages = '3,8,13,18,25,35,45,55,65,78';
const longest = 8 * 1024 * 1024;
/** After so long without an answer the page says what may be wrong. */
const patience = 8_000;

/** A photo at other ages: asks for them, shows them as they come. */
class AgeRoom extends StudioElement {
  static override properties = {
    photo: { state: true },
    pictures: { state: true },
    year: { state: true },
    waiting: { state: true },
    slow: { state: true },
    problem: { state: true },
    said: { state: true },
  };
  static override styles = [
    look,
    css`
      .table {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 18rem;
        gap: 1.25rem;
        align-items: start;
      }
      .side {
        display: grid;
        gap: 0.75rem;
      }
      .side .card {
        display: grid;
        gap: 0.5rem;
      }
      age-strip {
        display: block;
        margin-top: 1rem;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 0.75rem;
        margin: 0;
        font-size: 0.9rem;
      }
      dt {
        color: var(--muted);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      @media (max-width: 56rem) {
        .table {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  declare photo: File | null;
  declare pictures: Aged[];
  declare year: number;
  declare waiting: number;
  declare slow: boolean;
  declare problem: Problem | null;
  declare said: string;
  private original = '';
  private wish: Partial<Wish> = {};
  private requests: Request[] = [];
  private timer = 0;

  constructor() {
    super();
    this.photo = null;
    this.clear();
  }

  override render(): TemplateResult {
    return html`
      <div aria-live="polite">
        ${this.problem ? html`<p class="notice bad">${this.problem.words}</p>` : nothing}
        ${this.slow ? html`<p class="notice">${say('age.slow')} <a href="#flow">${say('room.flow')}</a></p>` : nothing}
        ${this.warnings().map((code) => html`<p class="notice">${sayCode(code, code)}</p>`)}
        ${this.said ? html`<p class="notice">${this.said}</p>` : nothing}
        <span class="unseen">${this.pictures.length ? say('age.arrived', { count: this.pictures.length }) : ''}</span>
      </div>
      ${this.photo ? this.table() : html`<photo-drop @photo=${this.take}></photo-drop>`}
    `;
  }

  private table(): TemplateResult {
    return html`
      <div class="table" @year=${(event: CustomEvent<number>) => (this.year = event.detail)}>
        <section aria-label=${say('age.result')}>
          <age-viewer .original=${this.original} .pictures=${this.pictures} .year=${this.year}></age-viewer>
          <age-strip .pictures=${this.pictures} .awaited=${this.waiting} .year=${this.year}></age-strip>
        </section>
        <section class="side" aria-label=${say('age.actions')}>
          <div class="card">
            <button class="first" @click=${() => this.ask({ ages: '+10' })}>${say('age.older')}</button>
            <button @click=${() => this.ask({ ages: '-10' })}>${say('age.younger')}</button>
            <button @click=${this.another}>${say('age.another')}</button>
          </div>
          <age-wishes @again=${this.again}></age-wishes>
          ${this.pictures.length ? this.savings() : nothing} ${this.evidence()}
        </section>
      </div>
    `;
  }

  private savings(): TemplateResult {
    return html`
      <div class="card">
        <h2>${say('save.title')}</h2>
        <button @click=${this.saveOne}>${say('save.one')}</button>
        <button @click=${() => this.saveForm('strip')}>${say('save.strip')}</button>
        <button @click=${() => this.saveForm('sweep')}>${say('save.sweep')}</button>
        <button @click=${this.forget}>${say('age.forget')}</button>
      </div>
    `;
  }

  private evidence(): TemplateResult | typeof nothing {
    const one = this.nearest();
    return one
      ? html`
          <dl class="card">
            <dt>${say('age.ageNow')}</dt>
            <dd>${say('age.years', { years: sayNumber(one.ageReadBefore) })}</dd>
            ${one.likeness == null
              ? nothing
              : html`<dt>${say('age.likeness')}</dt><dd>${sayNumber(one.likeness, 2)}</dd>`}
            <dt>${say('age.model')}</dt>
            <dd>${one.model} ${one.modelVersion}</dd>
            <dt>${say('age.device')}</dt>
            <dd>${one.device}</dd>
          </dl>
        `
      : nothing;
  }

  /** The picture whose age is the nearest to the one that is shown. */
  private nearest(): Aged | undefined {
    const distance = (picture: Aged) => Math.abs(picture.targetAge - this.year);
    return [...this.pictures].sort((one, other) => distance(one) - distance(other))[0];
  }

  private warnings(): string[] {
    return [...new Set(this.pictures.flatMap((picture) => picture.warnings))];
  }

  private take(event: CustomEvent<File>): void {
    this.clear();
    if (event.detail.size > longest) {
      this.problem = new Problem('picture-too-large', 'The file is too large: a picture may have 8 MB.');
      return;
    }
    this.photo = event.detail;
    this.original = URL.createObjectURL(event.detail);
    this.wish = {};
    void this.ask({ ages });
  }

  private again(event: CustomEvent<Partial<Wish>>): void {
    this.requests.forEach((request) => request.close());
    this.wish = event.detail;
    this.pictures = [];
    this.waiting = 0;
    void this.ask({ ages });
  }

  /** Asks for more ages of the photo; what comes joins what is there. */
  private async ask(more: Wish): Promise<void> {
    const photo = this.photo!;
    const single = !more.ages.includes(',');
    let left = more.ages.split(',').length;
    this.problem = null;
    this.said = '';
    this.waiting += left;
    this.watch();
    try {
      const request = await Request.send(photo, { ...this.wish, ...more }, {
        aged: (picture) => {
          left--;
          this.waiting--;
          this.add(picture, single);
        },
        failed: (problem) => (this.problem = problem),
        ended: () => {
          this.waiting -= left;
          this.watch();
        },
      });
      this.requests.push(request);
    } catch (problem) {
      this.problem = problem as Problem;
      this.waiting -= left;
      this.watch();
    }
  }

  private add(picture: Aged, show: boolean): void {
    const others = this.pictures.filter((one) => one.targetAge !== picture.targetAge);
    this.pictures = [...others, picture].sort((one, other) => one.targetAge - other.targetAge);
    if (show || this.pictures.length === 1) {
      this.year = picture.targetAge;
    }
    this.watch();
  }

  private watch(): void {
    clearTimeout(this.timer);
    this.slow = false;
    if (this.waiting > 0) {
      this.timer = window.setTimeout(() => (this.slow = true), patience);
    }
  }

  private saveOne(): void {
    const picture = this.nearest()!;
    void this.saved(save(picture, `${this.name()}-${picture.targetAge}`));
  }

  private async saveForm(form: 'strip' | 'sweep'): Promise<void> {
    this.said = say('save.making');
    const asked: Wish = { ...this.wish, ages: this.pictures.map((one) => one.targetAge).slice(0, 24).join(','), form };
    await this.saved(
      new Promise<void>((resolve, reject) => {
        Request.send(this.photo!, asked, {
          aged: (picture) => save(picture, `${this.name()}-${form}`).then(resolve, reject),
          failed: reject,
          ended: () => undefined,
        }).then((request) => this.requests.push(request), reject);
      }),
    );
  }

  private async saved(saving: Promise<void>): Promise<void> {
    try {
      await saving;
      this.said = '';
    } catch (problem) {
      this.said = '';
      this.problem = problem as Problem;
    }
  }

  private name(): string {
    return this.photo!.name.replace(/\.[^.]*$/, '') || 'nenrin';
  }

  private async forget(): Promise<void> {
    await Promise.all(this.requests.map((request) => request.forget()));
    this.another();
    this.said = say('age.forgotten');
  }

  private another(): void {
    this.requests.forEach((request) => request.close());
    this.photo = null;
    this.clear();
  }

  private clear(): void {
    URL.revokeObjectURL(this.original);
    this.original = '';
    this.requests = [];
    this.pictures = [];
    this.year = 0;
    this.waiting = 0;
    this.problem = null;
    this.said = '';
    this.slow = false;
    clearTimeout(this.timer);
  }
}

customElements.define('age-room', AgeRoom);
