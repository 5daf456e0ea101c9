import en from './en.json';
import ja from './ja.json';

/** Names a sentence; en.json and ja.json have one each. */
export type Key = keyof typeof en;
export type Language = 'en' | 'ja';

const sentences: Record<Language, Record<string, string>> = { en, ja };
const stored = 'nenrin-language';
const listeners = new Set<() => void>();
let language: Language = first();

function first(): Language {
  const wanted = localStorage.getItem(stored) ?? new URLSearchParams(location.search).get('lang') ?? navigator.language;
  return wanted.startsWith('ja') ? 'ja' : 'en';
}

export function currentLanguage(): Language {
  return language;
}

export function speak(next: Language): void {
  language = next;
  localStorage.setItem(stored, next);
  document.documentElement.lang = next;
  listeners.forEach((listener) => listener());
}

/** Tells of each change of language; gives what ends that. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sentence in the language of the page, with {name} replaced by values.name. */
export function say(key: Key, values: Record<string, string | number> = {}): string {
  return (sentences[language][key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** What a code of the contract means: in the language of the page where we have the words, else as it came. */
export function sayCode(code: string, sentence: string): string {
  return sentences[language][`code.${code}`] ?? sentence;
}

/** Why faces were dropped, in general; `sharpness-low` is `sharpness`. What is wrong with one face, its own sentence says. */
export function sayReason(code: string): string {
  return sentences[language][`reason.${code.replace(/-low$/, '')}`] ?? code;
}

/** A number as the language writes it. */
export function sayNumber(number: number, digits = 0): string {
  return number.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

document.documentElement.lang = language;
