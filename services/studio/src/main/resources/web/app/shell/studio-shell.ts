import { css, html, nothing, type TemplateResult } from 'lit';
import { currentLanguage, say, speak, type Key, type Language } from '../messages/messages';
import { look } from '../parts/look';
import { StudioElement } from '../parts/studio-element';
import '../age/age-room';

type Room = 'age' | 'cleanse' | 'train' | 'flow';
const rooms: Room[] = ['age', 'cleanse', 'train', 'flow'];

/** The frame around the rooms; the address says which one is shown. A room's code is loaded when it is first entered. */
class StudioShell extends StudioElement {
  static override properties = { room: { state: true } };
  static override styles = [
    look,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.5rem;
        align-items: center;
        padding: 0.5rem 1.25rem;
        border-bottom: 1px solid var(--line);
        background: var(--card);
      }
      .name {
        display: flex;
        align-items: center;
        gap: 0.6rem;
        font-weight: 700;
        font-size: 1.15rem;
        margin-right: auto;
      }
      svg {
        width: 2rem;
        height: 2rem;
        fill: none;
        stroke: var(--accent);
        stroke-width: 2;
      }
      nav {
        display: flex;
        gap: 0.25rem;
      }
      nav a {
        padding: 0.5rem 0.9rem;
        min-height: 2.75rem;
        border-radius: var(--radius);
        text-decoration: none;
        color: var(--ink);
      }
      nav a:hover {
        background: var(--soft);
      }
      nav a[aria-current] {
        background: var(--soft);
        color: var(--accent);
        font-weight: 600;
      }
      select {
        width: auto;
      }
      main {
        max-width: 76rem;
        margin: 0 auto;
        padding: 1.25rem;
      }
      .skip {
        position: absolute;
        left: -99rem;
      }
      .skip:focus {
        left: 0.5rem;
        top: 0.5rem;
      }
      footer {
        max-width: 76rem;
        margin: 0 auto;
        padding: 0 1.25rem 1.5rem;
        font-size: 0.85rem;
        color: var(--muted);
      }
      @media (max-width: 40rem) {
        header {
          padding: 0.5rem 0.75rem;
        }
        nav {
          order: 3;
          width: 100%;
          justify-content: flex-start;
        }
        nav a {
          padding: 0.5rem 0.6rem;
        }
        main {
          padding: 0.75rem;
        }
        footer {
          padding: 0 0.75rem 1rem;
        }
      }
    `,
  ];
  declare room: Room;
  private readonly enter = () => {
    const asked = location.hash.slice(1) as Room;
    this.room = rooms.includes(asked) ? asked : 'age';
    document.title = `${say(`room.${this.room}`)} · Nenrin 年輪`;
    void StudioShell.load(this.room);
  };

  constructor() {
    super();
    this.room = 'age';
    this.enter();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.enter);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.enter);
    super.disconnectedCallback();
  }

  private static async load(room: Room): Promise<void> {
    switch (room) {
      case 'cleanse':
        await import('../cleanse/cleanse-room');
        break;
      case 'train':
        await import('../train/train-room');
        break;
      case 'flow':
        await import('../flow/flow-room');
        break;
      default:
    }
  }

  override render(): TemplateResult {
    return html`
      <header>
        <button class="skip" @click=${this.skip}>${say('shell.skip')}</button>
        <span class="name">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="16" cy="16" r="3" />
            <path d="M16 9.5c4 0 6.6 2.9 6.6 6.5s-2.6 6.6-6.6 6.6-6.4-3-6.4-6.6 2.400-6.500 6.4-6.500z" />
            <path d="M15.5 3c7.400-.4 13.300 5.400 13.5 12.6.2 7.600-5.500 13.300-12.700 13.400C8.700 29.100 3 23.400 3 16.300 3 8.900 8.400 3.400 15.5 3z" />
          </svg>
          Nenrin <span lang="ja">年輪</span>
        </span>
        <nav aria-label=${say('shell.rooms')}>
          ${rooms.map(
            (room) => html`<a href="#${room}" aria-current=${room === this.room ? 'page' : nothing}>${say(`room.${room}` as Key)}</a>`,
          )}
        </nav>
        <select aria-label=${say('shell.language')} @change=${this.language}>
          <option value="en" lang="en" ?selected=${currentLanguage() === 'en'}>English</option>
          <option value="ja" lang="ja" ?selected=${currentLanguage() === 'ja'}>日本語</option>
        </select>
      </header>
      <main tabindex="-1">${this.shown()}</main>
      <footer>${say('shell.footer')}</footer>
    `;
  }

  private shown(): TemplateResult {
    return html`
      <age-room ?hidden=${this.room !== 'age'}></age-room>
      ${this.room === 'cleanse' ? html`<cleanse-room></cleanse-room>` : ''}
      ${this.room === 'train' ? html`<train-room></train-room>` : ''}
      ${this.room === 'flow' ? html`<flow-room></flow-room>` : ''}
    `;
  }

  private skip(): void {
    this.renderRoot.querySelector('main')?.focus();
  }

  private language(event: Event): void {
    speak((event.target as HTMLSelectElement).value as Language);
    this.enter();
  }
}

customElements.define('studio-shell', StudioShell);
