/** A job as the studio tells of it. */
export interface Job {
  id: string;
  asked?: { modelName: string; fromModel?: string; minutes?: number; steps?: number; settings: Record<string, string> };
  last?: {
    state: 'claimed' | 'running' | 'finished' | 'failed' | 'stopped';
    step: number;
    steps?: number;
    picturesPerSecond: number;
    secondsLeft?: number;
    worker: string;
    device: string;
    model?: string;
    code?: string;
    sentence: string;
  };
  stopping: boolean;
  losses: Record<string, Point[]>;
  heldOut: Record<string, Point[]>;
  samples: number[];
}

/** A step and a value. */
export type Point = [number, number];

/** Where a job is: `waiting` while nobody has taken it up, `stopping` once it is told to. */
export function stateOf(job: Job): 'waiting' | 'stopping' | NonNullable<Job['last']>['state'] {
  return job.stopping ? 'stopping' : (job.last?.state ?? 'waiting');
}

export function isOver(job: Job): boolean {
  return ['finished', 'failed', 'stopped'].includes(job.last?.state ?? '');
}
