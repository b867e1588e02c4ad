// Pages that are made and not committed: the commands, from the help of the command line, and the versions, from the specs.
// "commands.md" and "versions.md" are put here by .ci/site.
import { readFileSync } from 'node:fs'

const intro = 'Made from `atlaslink help --markdown`. [Options of all commands](./command-atlaslink.md); exit codes, output and ' +
  'a table of what there is for what: [command line](./command-line.md).'

/** Each group of commands begins with a heading of the first level: [file, heading in the menu, text]. */
const commands = readFileSync('commands.md', 'utf8')
  .split(/^(?=# )/m)
  .map(text => {
    const name = text.match(/^# (.*)/)[1]
    const words = name.replace(/^atlaslink /, '')
    return [`command-${words}.md`, words === name ? 'all commands' : words, text.replace('\n', `\n\n${intro}\n`)]
  })

const operations = [
  'operations.md',
  'Operations and dates',
  '# Operations and dates\n\nMade from the [specs](./specs.md). What a date means, and which operation of the facade calls what: ' +
    '[three generations](./versions.md).\n\n' +
    readFileSync('versions.md', 'utf8').replaceAll('## MongoDB Atlas Administration API ', '## ')
]

export const made = [...commands, operations]

/** What a page of the repository links to where the pages are made. */
export const links = {
  'src/site/markdown/command-line.md': `## Reference\n\n${commands.map(([file, title]) => `- [${title}](./${file})`).join('\n')}\n`,
  'src/site/markdown/versions.md': '## Reference\n\n- [Operations and dates](./operations.md)\n'
}
