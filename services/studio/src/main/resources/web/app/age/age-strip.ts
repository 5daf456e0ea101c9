import { css, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { say, sayNumber } from '../messages/messages';
import { look } from '../parts/look';
import { StudioElement } from '../parts/studio-element';
import type { Aged } from './aging';
import { aroundFace, drawCut } from './face-cut';

/** The aged faces in a row, youngest to oldest, each with the age that is read from it; those that are still awaited as empty places. */
class AgeStrip extends StudioElement {
  static override properties = { pictures: { attribute: false }, awaited: { type: Number }, year: { type: Number } };
  static override styles = [
    look,
    css`
      ol {
        display: flex;
        gap: 0.4rem;
        list-style: none;
        margin: 0;
        padding: 4px;
        overflow-x: auto;
      }
      li {
        flex: 1 0 4.8rem;
        max-width: 8rem;
      }
      button {
        flex-direction: column;
        gap: 0;
        width: 100%;
        padding: 0.25rem;
      }
      button[aria-pressed='true'] {
        border-color: var(--accent);
        box-shadow: inset 0 0 0 1px var(--accent);
      }
      canvas,
      .empty {
        width: 100%;
        aspect-ratio: 1;
        border-radius: 6px;
        background: var(--soft);
      }
      .empty {
        border: 1px dashed var(--line);
      }
      strong {
        font-size: 1.05rem;
      }
      small {
        color: var(--muted);
        font-size: 0.78rem;
        white-space: nowrap;
      }
      @media (prefers-reduced-motion: no-preference) {
        .empty {
          animation: breathe 1.6s ease-in-out infinite alternate;
        }
        @keyframes breathe {
          to {
            opacity: 0.45;
          }
        }
      }
    `,
  ];
  declare pictures: Aged[];
  declare awaited: number;
  declare year: number;

  constructor() {
    super();
    this.pictures = [];
    this.awaited = 0;
    this.year = 0;
  }

  override render(): TemplateResult {
    return html`
      <ol aria-label=${say('age.strip')}>
        ${repeat(
          this.pictures,
          (picture) => picture.picture,
          (picture) => this.face(picture),
        )}
        ${Array.from({ length: this.awaited }, () => html`<li><div class="empty"></div></li>`)}
      </ol>
    `;
  }

  private face(picture: Aged): TemplateResult {
    const read = sayNumber(picture.ageReadAfter);
    return html`
      <li>
        <button
          aria-pressed=${picture.targetAge === this.year}
          aria-label=${say('age.face', { years: picture.targetAge, read })}
          @click=${() => this.tell('year', picture.targetAge)}
        >
          <canvas width="1" height="1" data-picture=${picture.picture}></canvas>
          <strong>${picture.targetAge}</strong>
          <small>${say('age.read', { read })}</small>
        </button>
      </li>
    `;
  }

  override updated(): void {
    for (const canvas of this.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas:not([data-drawn])')) {
      const picture = this.pictures.find((one) => one.picture === canvas.dataset['picture']);
      if (picture) {
        canvas.dataset['drawn'] = 'yes';
        const photo = new Image();
        photo.onload = () => drawCut(canvas, photo, aroundFace(photo, picture.face), 1);
        photo.src = picture.picture;
      }
    }
  }
}

customElements.define('age-strip', AgeStrip);
