import { css, html, type TemplateResult } from 'lit';
import { say } from '../messages/messages';
import { look } from '../parts/look';
import { call } from '../parts/api';
import { StudioElement } from '../parts/studio-element';

/** Takes a photo: dropped, chosen, taken with the camera, pasted, or one of the samples. Tells of it by `photo`, a File. */
class PhotoDrop extends StudioElement {
  static override properties = { over: { state: true } };
  static override styles = [
    look,
    css`
      .drop {
        border: 2px dashed var(--line);
        border-radius: var(--radius);
        background: var(--card);
        padding: clamp(1.5rem, 5vw, 4rem) 1.25rem;
        text-align: center;
      }
      .drop.over {
        border-color: var(--accent);
        background: var(--soft);
      }
      .row {
        justify-content: center;
        margin: 1rem 0;
      }
    `,
  ];
  declare over: boolean;
  private seed = 1;
  private readonly paste = (event: ClipboardEvent) => {
    if (this.offsetParent !== null) {
      this.take(event.clipboardData?.files[0]);
    }
  };

  constructor() {
    super();
    this.over = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.paste);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('paste', this.paste);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    return html`
      <div
        class="drop ${this.over ? 'over' : ''}"
        @dragover=${this.hover}
        @dragleave=${() => (this.over = false)}
        @drop=${this.drop}
      >
        <h1>${say('age.title')}</h1>
        <p>${say('age.drop')}</p>
        <div class="row">
          <button class="first" @click=${() => this.open('#file')}>${say('age.choose')}</button>
          <button @click=${() => this.open('#camera')}>${say('age.camera')}</button>
        </div>
        <div class="row">
          <button @click=${() => this.sample('astronaut', 'astronaut')}>${say('age.sample')}</button>
          <button @click=${() => this.sample(`made-up?seed=${this.seed++}`, 'made-up')}>${say('age.madeUp')}</button>
        </div>
        <p class="muted">${say('age.kept')}</p>
        <input id="file" type="file" accept="image/jpeg,image/png,image/webp" hidden @change=${this.chosen} />
        <input id="camera" type="file" accept="image/*" capture="user" hidden @change=${this.chosen} />
      </div>
    `;
  }

  private open(selector: string): void {
    this.renderRoot.querySelector<HTMLInputElement>(selector)?.click();
  }

  private hover(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private drop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.take(event.dataTransfer?.files[0]);
  }

  private chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.take(input.files?.[0]);
    input.value = ''; // so that the same file can be chosen again
  }

  private async sample(path: string, name: string): Promise<void> {
    const blob = await (await call(`/api/samples/${path}`)).blob();
    this.take(new File([blob], name, { type: blob.type }));
  }

  private take(file: File | undefined): void {
    if (file) {
      this.tell('photo', file);
    }
  }
}

customElements.define('photo-drop', PhotoDrop);
