import type { Partner } from '../../../functions/shared/domain/partner.ts';

/** A partner, line by line, for the terminal. */
export function describePartner(partner: Partner): string {
  const { id, name, origins, status, locale = 'none of its own' } = partner;
  const rows = [
    ['id', id],
    ['name', name],
    ['status', status],
    ...origins.map((origin, index) => [index === 0 ? 'origins' : '', origin]),
    ['locale', locale],
    ['theme', describeTheme(partner)],
  ];
  return rows.map(([title = '', value = '']) => `${title.padEnd(9)}${value}`).join('\n');
}

/** Partners as a table for the terminal. What may be of any script stands last. */
export function partnersTable(partners: readonly Partner[]): string {
  const rows = [
    ['id', 'status', 'locale', 'theme', 'origins', 'name'],
    ...partners.map((partner) => {
      const { id, status, locale = '-', origins, name } = partner;
      const [first = '', ...more] = origins;
      const others = more.length === 0 ? '' : ` and ${more.length} more`;
      return [id, status, locale, describeTheme(partner), `${first}${others}`, name];
    }),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function describeTheme({ theme: { mode = 'auto', accent } = {} }: Partner): string {
  return accent === undefined ? mode : `${mode} ${accent}`;
}
