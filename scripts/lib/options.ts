import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** The options a command was given. One that it does not know ends it, with those there are. */
export function optionsOf<const T extends ParseArgsOptionsConfig>(options: T): Values<T> {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [wrong] = (error as Error).message.split('. ');
    const known = Object.entries(options).map(
      ([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`,
    );
    console.error(`${wrong}. There are: ${known.join(', ')}.`);
    process.exit(2);
  }
}
