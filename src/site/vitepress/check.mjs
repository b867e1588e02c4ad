// Follows every link of every page that was built, to pages, parts of pages, files and Javadoc. VitePress itself looks at pages only.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const site = 'site'
const pages = readdirSync(site).filter(name => name.endsWith('.html'))
const html = file => readFileSync(join(site, file), 'utf8')
const ids = new Map(pages.map(page => [page, new Set([...html(page).matchAll(/ id="([^"]+)"/g)].map(found => found[1]))]))
const failures = []
let followed = 0

function follow(page, href) {
  if (/^[a-z]+:/.test(href)) return
  followed++
  const [path, anchor] = decodeURI(href).split('#')
  const plain = path === '' ? page : join(path.startsWith('/') ? '' : dirname(page), path).replace(/^\//, '') || 'index.html'
  const file = [plain, plain + '.html', join(plain, 'index.html')].find(
    candidate => existsSync(join(site, candidate)) && statSync(join(site, candidate)).isFile()
  )
  if (!file) failures.push(`${page} links to ${href}, which is not there`)
  else if (anchor && ids.has(file) && !ids.get(file).has(anchor)) failures.push(`${page} links to ${href}, where no such part is`)
}

for (const page of pages) {
  for (const [, href] of html(page).matchAll(/<a [^>]*href="([^"]*)"/g)) follow(page, href)
}
if (failures.length) {
  console.error(failures.join('\n'))
  process.exit(1)
}
console.log(`${pages.length} pages, ${followed} links followed`)
