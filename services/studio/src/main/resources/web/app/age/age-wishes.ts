import { css, html, type TemplateResult } from 'lit';
import { say } from '../messages/messages';
import { look } from '../parts/look';
import { StudioElement } from '../parts/studio-element';
import type { Wish } from './aging';

/** What else can be said of a photo: which face, how old, how strongly. Tells of `again`, a part of a Wish. */
class AgeWishes extends StudioElement {
  static override properties = { strength: { state: true } };
  static override styles = [
    look,
    css`
      summary {
        cursor: pointer;
        min-height: 2rem;
        font-weight: 600;
      }
      form {
        display: grid;
        gap: 0.75rem;
        margin-top: 0.5rem;
      }
    `,
  ];
  declare strength: number;

  constructor() {
    super();
    this.strength = 100;
  }

  override render(): TemplateResult {
    return html`
      <details class="card">
        <summary>${say('wish.title')}</summary>
        <form @submit=${this.again}>
          <div>
            <label for="faces">${say('wish.faces')}</label>
            <select id="faces" name="faces">
              <option value="">${say('wish.largest')}</option>
              ${[2, 3, 4].map((number) => html`<option value=${number}>${say('wish.number', { number })}</option>`)}
              <option value="all">${say('wish.all')}</option>
            </select>
          </div>
          <div>
            <label for="age">${say('wish.age')}</label>
            <input id="age" name="age" type="number" min="0" max="120" placeholder=${say('wish.ageRead')} />
          </div>
          <div>
            <label for="gender">${say('wish.gender')}</label>
            <select id="gender" name="gender">
              <option value="">${say('wish.genderRead')}</option>
              <option value="female">${say('wish.female')}</option>
              <option value="male">${say('wish.male')}</option>
            </select>
          </div>
          <div>
            <label for="strength">${say('wish.strength', { percent: this.strength })}</label>
            <input
              id="strength"
              name="strength"
              type="range"
              min="0"
              max="150"
              step="10"
              .value=${String(this.strength)}
              @input=${(event: Event) => (this.strength = Number((event.target as HTMLInputElement).value))}
            />
          </div>
          <button type="submit">${say('wish.again')}</button>
        </form>
      </details>
    `;
  }

  private again(event: Event): void {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const wish: Partial<Wish> = Object.fromEntries([...said].map(([name, value]) => [name, String(value)]));
    if (wish.strength === '100') {
      delete wish.strength;
    }
    this.tell('again', wish);
  }
}

customElements.define('age-wishes', AgeWishes);
