import type { Box } from './aging';

/** How many faces wide the part around a face is. */
const faces = 1.9;
/** The longest side that is drawn, pixels. */
const longest = 1400;

/** All of a photo. */
export function wholePhoto(photo: HTMLImageElement): Box {
  return { x: 0, y: 0, width: photo.naturalWidth, height: photo.naturalHeight };
}

/** A square around a face, as far as the photo goes. */
export function aroundFace(photo: HTMLImageElement, face: Box): Box {
  const side = Math.min(faces * Math.max(face.width, face.height), photo.naturalWidth, photo.naturalHeight);
  return {
    x: held(face.x + face.width / 2 - side / 2, photo.naturalWidth - side),
    y: held(face.y + face.height / 2 - side / 2, photo.naturalHeight - side),
    width: side,
    height: side,
  };
}

/** Draws a part of a photo, filling the canvas; an opaque one first gives the canvas its size. */
export function drawCut(canvas: HTMLCanvasElement, photo: HTMLImageElement, part: Box, opacity: number): void {
  const context = canvas.getContext('2d')!;
  if (opacity === 1) {
    const scale = Math.min(longest / Math.max(part.width, part.height), Math.max(1, 720 / part.height));
    canvas.width = Math.round(part.width * scale);
    canvas.height = Math.round(part.height * scale);
  }
  context.imageSmoothingQuality = 'high';
  context.globalAlpha = opacity;
  context.drawImage(photo, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height);
  context.globalAlpha = 1;
}

function held(start: number, last: number): number {
  return Math.max(0, Math.min(start, last));
}
