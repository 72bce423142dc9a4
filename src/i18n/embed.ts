// The texts that stand where an embed will be: a file of their own for each language, as few pages need them and most need
// nothing else.

/** The texts of one placeholder. `{name}` is the service, `{provider}` who receives data. */
export interface EmbedMessages {
  readonly title: string;
  readonly text: string;
  /** Opens this embed, this once. */
  readonly once: string;
  /** Allows the service from now on. */
  readonly always: string;
  /** Leads to the policy of the service. */
  readonly policy: string;
}

/** The texts in English. */
export const english: EmbedMessages = {
  title: 'Content from {name}',
  text: 'Loading it sends data such as your IP address to {provider}.',
  once: 'Load this once',
  always: 'Always allow {name}',
  policy: 'Privacy policy of {name}',
};
