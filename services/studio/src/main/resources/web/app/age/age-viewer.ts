import { css, html, nothing, type TemplateResult } from 'lit';
import { say } from '../messages/messages';
import { look } from '../parts/look';
import { StudioElement } from '../parts/studio-element';
import type { Aged } from './aging';
import { aroundFace, drawCut, wholePhoto } from './face-cut';

/** Shows one face at any age between the youngest and the oldest picture: between two pictures, one fades into the other. */
class AgeViewer extends StudioElement {
  static override properties = {
    original: { type: String },
    pictures: { attribute: false },
    year: { type: Number },
    comparing: { state: true },
    whole: { state: true },
  };
  static override styles = [
    look,
    css`
      figure {
        position: relative;
        margin: 0;
        display: grid;
        place-items: center;
        background: var(--soft);
        border-radius: var(--radius);
        overflow: hidden;
      }
      canvas {
        max-width: 100%;
        max-height: min(60vh, 36rem);
      }
      figcaption {
        position: absolute;
        left: 0.75rem;
        bottom: 0.75rem;
        background: var(--card);
        border-radius: 99px;
        padding: 0.15rem 0.8rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .under {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        gap: 0.25rem 0.5rem;
        align-items: center;
        margin-top: 0.75rem;
      }
      .ends {
        display: flex;
        justify-content: space-between;
        font-size: 0.85rem;
        color: var(--muted);
      }
      button {
        touch-action: none;
        user-select: none;
      }
      @media (max-width: 40rem) {
        canvas {
          max-height: 46vh;
        }
        .under {
          grid-template-columns: 1fr 1fr;
        }
        .years {
          grid-column: 1 / -1;
        }
      }
    `,
  ];
  declare original: string;
  declare pictures: Aged[];
  declare year: number;
  declare comparing: boolean;
  declare whole: boolean;
  private readonly images = new Map<string, HTMLImageElement>();

  constructor() {
    super();
    this.original = '';
    this.pictures = [];
    this.year = 0;
    this.comparing = false;
    this.whole = false;
  }

  override render(): TemplateResult {
    const before = this.comparing || !this.pictures.length;
    const words = before ? say('age.before') : say('age.years', { years: this.year });
    return html`
      <figure>
        <canvas role="img" aria-label=${before ? say('age.altBefore') : say('age.altAged', { years: this.year })}></canvas>
        <figcaption aria-hidden="true">${words}</figcaption>
      </figure>
      ${this.pictures.length ? this.controls() : nothing}
    `;
  }

  private controls(): TemplateResult {
    const youngest = this.pictures[0]!.targetAge;
    const oldest = this.pictures[this.pictures.length - 1]!.targetAge;
    return html`
      <div class="under">
        <div class="years">
          <label class="unseen" for="years">${say('age.slider')}</label>
          <input
            id="years"
            type="range"
            min=${youngest}
            max=${oldest}
            step="1"
            .value=${String(this.year)}
            aria-valuetext=${say('age.years', { years: this.year })}
            @input=${this.slide}
          />
          <div class="ends" aria-hidden="true"><span>${youngest}</span><span>${oldest}</span></div>
        </div>
        <button aria-pressed=${this.whole} @click=${() => (this.whole = !this.whole)}>${say('age.whole')}</button>
        <button
          aria-pressed=${this.comparing}
          @pointerdown=${() => (this.comparing = true)}
          @pointerup=${this.release}
          @pointerleave=${this.release}
          @pointercancel=${this.release}
          @contextmenu=${(event: Event) => event.preventDefault()}
          @keydown=${this.press}
          @keyup=${this.release}
          @blur=${this.release}
        >
          ${say('age.compare')}
        </button>
      </div>
    `;
  }

  override updated(): void {
    this.draw();
  }

  /** The younger picture, and over it the older one, the more so the nearer its age. Pictures that are not there yet follow when they are. */
  private draw(): void {
    const canvas = this.renderRoot.querySelector('canvas')!;
    const [lower, upper] = this.neighbours();
    const base = this.image(this.comparing || !lower ? this.original : lower.picture);
    if (!base) {
      return;
    }
    const face = lower && (this.whole ? wholePhoto(base) : aroundFace(base, lower.face));
    drawCut(canvas, base, face ?? wholePhoto(base), 1);
    const over = upper && !this.comparing ? this.image(upper.picture) : undefined;
    if (over && lower && upper && face) {
      drawCut(canvas, over, face, (this.year - lower.targetAge) / (upper.targetAge - lower.targetAge));
    }
  }

  private image(url: string): HTMLImageElement | undefined {
    const known = this.images.get(url);
    if (known || !url) {
      return known?.complete && known.naturalWidth ? known : undefined;
    }
    const image = new Image();
    image.onload = () => this.draw();
    image.src = url;
    this.images.set(url, image);
    return undefined;
  }

  private neighbours(): [Aged?, Aged?] {
    const lower = [...this.pictures].reverse().find((picture) => picture.targetAge <= this.year) ?? this.pictures[0];
    const upper = this.pictures.find((picture) => picture.targetAge > this.year);
    return [lower, upper === lower ? undefined : upper];
  }

  private readonly release = (): void => {
    this.comparing = false;
  };

  private press(event: KeyboardEvent): void {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      this.comparing = true;
    }
  }

  private slide(event: Event): void {
    this.tell('year', Number((event.target as HTMLInputElement).value));
  }
}

customElements.define('age-viewer', AgeViewer);
