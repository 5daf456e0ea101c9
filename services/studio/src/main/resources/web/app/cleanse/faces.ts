/** A face as the studio tells of it. */
export interface Face {
  id: string;
  kept: boolean;
  reasons: { code: string; sentence: string }[];
  age?: number;
  gender?: Gender;
  claims: { age?: string; gender?: string }[];
  duplicates: number;
  scores: Record<string, number>;
  review?: { decision: Decision; age?: number; gender?: Gender };
}

export type Gender = 'male' | 'female';
export type Decision = 'keep' | 'drop';

/** The set at a glance. */
export interface Summary {
  kept: number;
  dropped: number;
  reviewed: number;
  reasons: { code: string; sentence: string; faces: number }[];
  ages: number[];
  more: number;
}

export const path = '/api/faces';

export function cropOf(face: Face): string {
  return `${path}/${face.id}/crop`;
}
