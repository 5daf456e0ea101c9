import { LitElement } from 'lit';
import { onLanguage } from '../messages/messages';

/** A component that is drawn again when the language changes. */
export class StudioElement extends LitElement {
  private leave?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.leave = onLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    this.leave?.();
    super.disconnectedCallback();
  }

  protected tell<T>(name: string, detail?: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true }));
  }
}
