/** Forms of one message by CLDR plural category; `other` is always there. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A message: plain, or in plural forms chosen by the parameter `count`. */
export type Message = string | PluralForms;
