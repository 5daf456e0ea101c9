import { sayCode } from '../messages/messages';

/** Something that can't be done, in words. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }

  get words(): string {
    return sayCode(this.code, this.message);
  }
}

/** The answer where it is a good one; a Problem, thrown, where it is not. */
export async function call(path: string, init?: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, init);
  } catch {
    throw new Problem('studio-away', 'The studio does not answer. Is ./nenrin up running?');
  }
  if (answer.ok) {
    return answer;
  }
  if (answer.status === 413) {
    throw new Problem('picture-too-large', 'The file is too large: a picture may have 8 MB.');
  }
  const problem = await answer.json().catch(() => ({}));
  throw new Problem(problem.code ?? 'unexpected', problem.detail ?? `The studio answered ${answer.status}.`);
}

export async function get<T>(path: string): Promise<T> {
  return (await call(path)).json() as Promise<T>;
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  const answer = await call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.status === 204 ? (undefined as T) : ((await answer.json()) as T);
}

export async function remove(path: string): Promise<void> {
  await call(path, { method: 'DELETE' });
}
