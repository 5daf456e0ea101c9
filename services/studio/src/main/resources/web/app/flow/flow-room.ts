import { css, html, nothing, type TemplateResult } from 'lit';
import { currentLanguage, say, sayNumber } from '../messages/messages';
import { look } from '../parts/look';
import { call, get, Problem } from '../parts/api';
import { StudioElement } from '../parts/studio-element';

interface Member {
  client: string;
  host: string;
  partitions: Record<string, number>;
}

interface Flow {
  reachable: boolean;
  topics: { name: string; records: number; perSecond: number; compacted: boolean }[];
  groups: { name: string; lag: Record<string, number>; members: Member[] }[];
}

interface Letter {
  topic: string;
  partition: number;
  offset: number;
  reason: string;
  at: string;
  bytes: number;
}

const lettersEvery = 5_000;

/** The pipeline as it runs: topics with their rates, groups with their lag and members, dead letters with their reasons. */
class FlowRoom extends StudioElement {
  static override properties = { flow: { state: true }, letters: { state: true }, said: { state: true } };
  static override styles = [
    look,
    css`
      .card {
        margin-bottom: 1rem;
      }
      .moving td {
        background: var(--soft);
      }
      td.reason {
        min-width: 16rem;
      }
      ul {
        margin: 0;
        padding-left: 1.1rem;
      }
    `,
  ];
  declare flow: Flow | null;
  declare letters: Letter[];
  declare said: string;
  private events?: EventSource;
  private timer = 0;

  constructor() {
    super();
    this.flow = null;
    this.letters = [];
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.events = new EventSource('/api/flow');
    this.events.onmessage = (event) => (this.flow = JSON.parse(event.data) as Flow);
    void this.read();
    this.timer = window.setInterval(() => void this.read(), lettersEvery);
  }

  override disconnectedCallback(): void {
    this.events?.close();
    clearInterval(this.timer);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    return html`
      <h1>${say('flow.title')}</h1>
      ${this.flow && !this.flow.reachable ? html`<p class="notice bad" role="alert">${say('flow.away')}</p>` : nothing}
      ${this.flow ? html`${this.topics(this.flow)} ${this.groups(this.flow)}` : html`<p class="muted">${say('flow.looking')}</p>`}
      ${this.deadLetters()}
    `;
  }

  private topics(flow: Flow): TemplateResult {
    return html`
      <section class="card">
        <h2 id="topics">${say('flow.topics')}</h2>
        <div class="scrolls">
          <table aria-labelledby="topics">
            <thead>
              <tr>
                <th scope="col">${say('flow.topic')}</th>
                <th scope="col" class="number">${say('flow.records')}</th>
                <th scope="col" class="number">${say('flow.rate')}</th>
              </tr>
            </thead>
            <tbody>
              ${flow.topics.map(
                (topic) => html`
                  <tr class=${topic.perSecond > 0 ? 'moving' : ''}>
                    <td>${topic.name}</td>
                    <td class="number">${sayNumber(topic.records)}</td>
                    <td class="number">${sayNumber(topic.perSecond, 1)}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
        <p class="muted">${say('flow.counted')}</p>
      </section>
    `;
  }

  private groups(flow: Flow): TemplateResult {
    return html`
      <section class="card">
        <h2 id="groups">${say('flow.groups')}</h2>
        <div class="scrolls">
          <table aria-labelledby="groups">
            <thead>
              <tr>
                <th scope="col">${say('flow.group')}</th>
                <th scope="col">${say('flow.lag')}</th>
                <th scope="col">${say('flow.members')}</th>
              </tr>
            </thead>
            <tbody>
              ${flow.groups.map(
                (group) => html`
                  <tr>
                    <td>${group.name}</td>
                    <td>
                      ${Object.entries(group.lag).map(([topic, lag]) => html`<div>${topic}: ${sayNumber(lag)}</div>`)}
                    </td>
                    <td>${group.members.length ? this.members(group.members) : say('flow.nobody')}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      </section>
    `;
  }

  private members(members: Member[]): TemplateResult {
    return html`
      <ul>
        ${members.map((member) => {
          const partitions = Object.values(member.partitions).reduce((sum, count) => sum + count, 0);
          return html`<li>${member.client} ${say('flow.partitions', { partitions })}</li>`;
        })}
      </ul>
    `;
  }

  private deadLetters(): TemplateResult {
    return html`
      <section class="card">
        <h2 id="letters">${say('flow.deadLetters')}</h2>
        <p aria-live="polite" class="muted">${this.said || (this.letters.length ? '' : say('flow.noLetters'))}</p>
        ${this.letters.length
          ? html`
              <div class="scrolls">
                <table aria-labelledby="letters">
                  <thead>
                    <tr>
                      <th scope="col">${say('flow.at')}</th>
                      <th scope="col">${say('flow.from')}</th>
                      <th scope="col">${say('flow.reason')}</th>
                      <th scope="col"><span class="unseen">${say('flow.action')}</span></th>
                    </tr>
                  </thead>
                  <tbody>
                    ${this.letters.map((letter) => this.letter(letter))}
                  </tbody>
                </table>
              </div>
            `
          : nothing}
      </section>
    `;
  }

  private letter(letter: Letter): TemplateResult {
    return html`
      <tr>
        <td>${new Date(letter.at).toLocaleString(currentLanguage())}</td>
        <td>${letter.topic} ${letter.partition}/${letter.offset}</td>
        <td class="reason">${letter.reason}</td>
        <td><button @click=${() => this.again(letter)}>${say('flow.sendAgain')}</button></td>
      </tr>
    `;
  }

  private async read(): Promise<void> {
    try {
      this.letters = await get<Letter[]>('/api/flow/dead-letters');
    } catch {
      // the stream says that the studio is away
    }
  }

  private async again(letter: Letter): Promise<void> {
    try {
      const place = `${encodeURIComponent(letter.topic)}/${letter.partition}/${letter.offset}`;
      await call(`/api/flow/dead-letters/${place}`, { method: 'POST' });
      this.said = say('flow.sent', { topic: letter.topic });
    } catch (problem) {
      this.said = (problem as Problem).words;
    }
  }
}

customElements.define('flow-room', FlowRoom);
