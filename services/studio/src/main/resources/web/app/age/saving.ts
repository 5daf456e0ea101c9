import { call } from '../parts/api';
import type { Aged } from './aging';

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' };

/** Hands a picture to the browser's downloads. */
export async function save(picture: Aged, name: string): Promise<void> {
  const url = URL.createObjectURL(await (await call(picture.picture)).blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${endings[picture.contentType] ?? 'bin'}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
