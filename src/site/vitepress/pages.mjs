// Which files of the repository are pages of the site, in the order of its menu: [file, heading in the menu].
const guide = (name, title) => [`src/site/markdown/${name}.md`, title]

export const menu = [
  {
    text: 'Begin',
    pages: [
      ['README.md', 'What it is'],
      guide('install', 'Install'),
      guide('kotlin-and-gradle', 'Kotlin and Gradle'),
      guide('settings', 'Settings'),
      guide('authentication', 'Authentication'),
      guide('versions', 'Three generations')
    ]
  },
  {
    text: 'Work',
    pages: [
      guide('creating', 'Creating, once'),
      guide('waiting', 'Waiting'),
      guide('connecting', 'Connecting'),
      guide('calls', 'Some calls otherwise'),
      guide('resilience', 'Resilience'),
      guide('observability', 'Observability'),
      guide('spring', 'Spring Boot'),
      guide('command-line', 'Command line')
    ]
  },
  {
    text: 'When something fails',
    pages: [guide('errors', 'Errors'), guide('troubleshooting', 'Troubleshooting'), guide('logging', 'Logging')]
  },
  {
    text: 'Test',
    pages: [
      guide('testing', 'Your own code'),
      guide('simulator', 'The simulator'),
      guide('simulator-states', 'States and rules'),
      guide('simulator-control', 'Seeds and control plane'),
      guide('simulator-fidelity', 'How faithful it is')
    ]
  },
  {
    text: 'Beyond the facade',
    pages: [
      guide('any-resource', 'Any resource'),
      guide('own-version', 'A version of your own'),
      guide('native-image', 'Native image')
    ]
  },
  {
    text: 'Know it, change it',
    pages: [
      guide('architecture', 'Architecture'),
      guide('add-a-family', 'Add a resource family'),
      guide('benchmarks', 'Benchmarks'),
      ['specs/README.md', 'The specs'],
      ['generator-templates/README.md', 'The templates'],
      ['src/it/README.md', 'Builds of consumers'],
      ['CONTRIBUTING.md', 'Contributing'],
      ['RELEASING.md', 'Releasing'],
      ['SECURITY.md', 'Security'],
      ['CHANGELOG.md', 'Changelog']
    ]
  }
]

/** Where a page of the repository stands in the site: its file below the folder of pages. */
export function target(file) {
  if (file === 'README.md') return 'index.md'
  const name = file.replace(/^src\/site\/markdown\//, '').toLowerCase()
  return name.replace(/\/readme\.md$/, '.md').replaceAll('/', '-')
}

export const files = menu.flatMap(section => section.pages.map(([file]) => file))

// Modules whose Javadoc is part of the site, and what the menu calls it.
export const javadoc = {
  client: 'Client API',
  simulator: 'Simulator API',
  micrometer: 'Micrometer API',
  'spring-boot': 'Spring Boot starter API',
  'spring-boot-test': 'Spring Boot test API',
  'transport-jdk': 'JdkTransport API',
  'api-v1': 'Bindings of v1.0',
  'api-v2': 'Bindings of v2'
}
