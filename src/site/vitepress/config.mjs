import { javadoc, menu, target } from '../../pages.mjs'
import { made } from '../../reference.mjs'

const url = file => '/' + target(file).replace(/\.md$/, '').replace(/^index$/, '')
const api = module => ({ text: javadoc[module], link: `/javadoc/${module}/index.html`, target: '_blank' })

export default {
  title: 'Atlaslink',
  description: 'Typed Java access to MongoDB Atlas private networking',
  outDir: '../site',
  // The repository's pages are plain Markdown: what looks like a tag or a mustache in them is text.
  markdown: { html: false, config: md => md.renderer.rules.text = escaped(md.renderer.rules.text) },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Install', link: '/install' },
      api('client'),
      api('simulator')
    ],
    sidebar: [
      ...menu.map(section => ({
        text: section.text,
        items: section.pages.map(([file, text]) => ({ text, link: url(file) }))
      })),
      {
        text: 'Reference',
        collapsed: true,
        items: [
          ...made.map(([file, text]) => ({ text, link: url(file) })),
          ...Object.keys(javadoc).map(api)
        ]
      }
    ]
  }
}

/** Vue would take two braces for an expression. */
function escaped(render) {
  return (...args) => render(...args).replaceAll('{{', '&#123;&#123;')
}
