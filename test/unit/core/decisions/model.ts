// The rules once more, as plainly as they can be put, to hold the engine against.

export const places = ['FR', 'BR', 'US-CA', 'US-VA', 'CA-ON', 'CA-QC'] as const;
export const verbs = [
  ...['see', 'accept', 'reject', 'save+', 'save-', 'withdraw', 'opt-out', 'opt-in'],
  ...['acknowledge', 'reset'],
] as const;

/** One page view: what was done there, if anything. */
export interface Move {
  readonly verb: string;
  readonly place: (typeof places)[number];
  readonly at: number;
  readonly gpc: boolean;
  readonly category: string;
}

const months: Readonly<Record<string, number>> = { FR: 6, BR: 12, 'CA-QC': 12 };
const categories = ['functional', 'analytics', 'advertising', 'security', 'embeds'];
const serviceOf: Readonly<Record<string, string>> = {
  prefs: 'functional',
  counter: 'analytics',
  'shared-counter': 'analytics',
  ads: 'advertising',
  captcha: 'security',
  video: 'embeds',
};
const sold = new Set(['advertising', 'embeds', 'shared-counter', 'ads', 'video']);

interface Said {
  readonly yes: boolean;
  readonly at: number;
  readonly gpc: boolean;
  /** Whether silence would have meant no. */
  readonly asked: boolean;
  /** Whether it was said where an opt-out is undone in two steps only. */
  readonly us: boolean;
}

function later(at: number, count: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

export class Visitor {
  private said: Record<string, Said> = {};
  private out: number | null = null;
  private override = false;
  /** Left open: an opt-out by signal or refusal after an opt-out and a consent; a reset under a signal. */
  open = false;

  move({ verb, place, at, gpc, category }: Move): void {
    const asked = place in months;
    const us = place.startsWith('US');
    const say = (ids: readonly string[], yes: boolean) => {
      for (const id of ids) {
        this.said[id] = { yes, at, gpc, asked, us };
        // It covers everything in the category, save what was refused by itself.
        for (const service of Object.keys(serviceOf)) {
          const kept = verb === 'save+' && this.said[service]?.yes === false;
          if (serviceOf[service] === id && !kept) delete this.said[service];
        }
      }
    };
    if (us && gpc && !this.override) {
      this.open ||= this.consentAfterOptOut();
      this.out ??= at;
    }
    // One step does not undo an opt-out where opting back in takes two.
    const keptOut = us && this.out !== null;
    if (verb === 'reset') Object.assign(this, new Visitor());
    this.open ||= verb === 'reset' && us && gpc;
    if (verb === 'accept')
      say(keptOut ? categories.filter((id) => !sold.has(id)) : categories, true);
    if (verb === 'save+' && !(keptOut && sold.has(category))) say([category], true);
    if (verb === 'reject') say(categories, false);
    if (verb === 'save-' || verb === 'withdraw') say([category], false);
    if (verb === 'opt-in') say(['advertising', 'embeds', 'shared-counter'], true);
    if (verb === 'opt-in') this.out = null;
    if (verb === 'opt-in') this.override = gpc;
    const refused = ['save-', 'withdraw'].includes(verb) && sold.has(category);
    this.open ||= us && (verb === 'reject' || refused) && this.consentAfterOptOut();
    if (verb === 'opt-out' || (us && (verb === 'reject' || refused))) {
      this.out = at;
      this.override = false;
    }
  }

  private consentAfterOptOut(): boolean {
    const out = this.out;
    return out !== null && Object.values(this.said).some(({ yes, at }) => yes && at > out);
  }

  runs(place: string, now: number, gpc: boolean): string[] {
    const may = (id: string): boolean => {
      const said = this.said[id] ?? this.said[serviceOf[id] ?? ''];
      if (said && !said.yes) return false;
      const life = months[place];
      if (life !== undefined) {
        if (!said?.asked || now >= later(said.at, life)) return false;
        if (sold.has(id) && gpc && !said.gpc) return false;
        return !(sold.has(id) && this.out !== null && this.out > said.at);
      }
      if (!sold.has(id)) return true;
      if (place.startsWith('US')) return gpc ? this.override : this.out === null;
      if (said && (this.out === null || (said.at > this.out && !said.us))) return said.gpc || !gpc;
      return this.out === null && !gpc;
    };
    return ['necessary', ...[...categories, ...Object.keys(serviceOf)].filter(may)];
  }
}
