// Copies the pages of the repository to where VitePress builds them, with their links turned to where they stand in the site.
// A link to a file of the repository that is no page fails, unless the file is copied beside the pages.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { files, javadoc, target } from './pages.mjs'
import { links, made } from './reference.mjs'

const root = process.env.ATLASLINK_ROOT
const beside = { LICENSE: 'LICENSE.txt', 'src/site/dashboards/atlaslink.json': 'atlaslink-dashboard.json' }
const failures = []

function link(from, text, url) {
  if (/^[a-z]+:/.test(url) || url.startsWith('#')) return text
  const [path, anchor] = url.split('#')
  const file = normalize(join(dirname(from), path))
  const known = files.includes(file) ? './' + target(file) : beside[file] && '/' + beside[file]
  if (!known) failures.push(`${from} links to ${file}, which is no page of the site`)
  return text.replace(url, known + (anchor ? '#' + anchor : ''))
}

for (const file of files) {
  const page = readFileSync(join(root, file), 'utf8')
  const turned = page
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, index) => (index % 2 ? part : part.replace(/\]\(([^)\s]+)\)/g, (text, url) => link(file, text, url))))
    .join('')
  mkdirSync('pages', { recursive: true })
  writeFileSync(join('pages', target(file)), links[file] ? `${turned}\n${links[file]}` : turned)
}
for (const [file, , text] of made) writeFileSync(join('pages', file), text)
for (const [from, to] of Object.entries(beside)) {
  mkdirSync('pages/public', { recursive: true })
  cpSync(join(root, from), join('pages/public', to))
}
for (const module of Object.keys(javadoc)) {
  const made = join(root, 'modules', module, 'target/reports/apidocs')
  if (!existsSync(made)) failures.push(`no Javadoc of ${module} in ${made}`)
  else cpSync(made, join('pages/public/javadoc', module), { recursive: true })
}
if (failures.length) {
  console.error(failures.join('\n'))
  process.exit(1)
}
console.log(`${files.length} pages staged, ${made.length} made`)
