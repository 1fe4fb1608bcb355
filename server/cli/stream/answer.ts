import { review } from '#engine';
export function answer(): string {
  return String(review);
}
