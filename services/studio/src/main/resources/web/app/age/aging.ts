import { call, Problem, remove } from '../parts/api';

/** Where something is in a photo, pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One aged picture and what was read from it. */
export interface Aged {
  index: number;
  count: number;
  targetAge: number;
  faces: number;
  ageReadBefore: number;
  ageReadAfter: number;
  /** 1 for the same picture, about 0 for a stranger. */
  likeness?: number | null;
  face: Box;
  model: string;
  modelVersion: string;
  device: string;
  warnings: string[];
  contentType: string;
  picture: string;
}

/** What is wanted of a photo; left out is what nobody says. */
export interface Wish {
  ages: string;
  form?: 'pictures' | 'strip' | 'sweep';
  faces?: string;
  age?: string;
  gender?: string;
  strength?: string;
}

/** What hears of answers. */
export interface Listener {
  aged(picture: Aged): void;
  failed(problem: Problem): void;
  ended(): void;
}

const path = '/api/aging-requests';
const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'];

/** A request on its way: its answers come to the listener until it is closed. */
export class Request {
  private constructor(
    readonly id: string,
    private readonly events: EventSource,
  ) {}

  static async send(photo: Blob, wish: Wish, listener: Listener): Promise<Request> {
    const said = Object.entries(wish).filter(([, value]) => value);
    const answer = await call(`${path}?${new URLSearchParams(said as [string, string][])}`, {
      method: 'POST',
      headers: { 'content-type': pictureTypes.includes(photo.type) ? photo.type : 'application/octet-stream' },
      body: photo,
    });
    const { id } = (await answer.json()) as { id: string };
    return new Request(id, Request.listen(id, listener));
  }

  private static listen(id: string, listener: Listener): EventSource {
    const events = new EventSource(`${path}/${id}/results`);
    events.addEventListener('aged', (event) => listener.aged(JSON.parse(event.data) as Aged));
    events.addEventListener('failed', (event) => {
      const { failure } = JSON.parse(event.data) as { failure: { code: string; sentence: string } };
      listener.failed(new Problem(failure.code, failure.sentence));
    });
    events.addEventListener('end', () => {
      events.close();
      listener.ended();
    });
    events.onerror = () => {
      // A connection that was lost is made again by the browser, and goes on where it was; one that is refused is not.
      if (events.readyState === EventSource.CLOSED) {
        listener.failed(new Problem('request-unknown', 'The studio no longer has this request; ask again.'));
        listener.ended();
      }
    };
    return events;
  }

  /** Hears no more; what was answered stays. */
  close(): void {
    this.events.close();
  }

  /** Nobody waits any more, and nothing of it is served. */
  async forget(): Promise<void> {
    this.close();
    await remove(`${path}/${this.id}`).catch(() => undefined); // gone already is as good
  }
}
