import groovy.io.FileType
import org.apache.maven.shared.invoker.DefaultInvocationRequest
import org.apache.maven.shared.invoker.DefaultInvoker

def modules = ['comment', 'description', 'property', 'removal', 'reference', 'pom']

/** Compiles as the invoker has done it; the repository holds all it needs by now. */
def compile = { List<String> options ->
    def request = new DefaultInvocationRequest()
    request.baseDirectory = basedir
    request.localRepositoryDirectory = localRepositoryPath
    request.userSettingsFile = new File(basedir.parentFile, 'interpolated-settings.xml')
    request.mavenOpts = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
    request.batchMode = true
    request.offline = true
    request.addArgs(options + 'compile')
    request.outputHandler = { println it }
    assert new DefaultInvoker().execute(request).exitCode == 0
}

/** Returns what the build has written for a module: the time and the content of each file, by its path. */
def written = { String module ->
    def files = [:]
    for (folder in ['generated-sources', 'classes']) {
        def start = new File(basedir, "modules/$module/target/$folder")
        start.eachFileRecurse(FileType.FILES) {
            def path = start.toPath().relativize(it.toPath()).toString()
            files[path] = [time: it.lastModified(), content: it.getText('ISO-8859-1')]
        }
    }
    return files
}

/** Tells classes and sources from what the generator keeps for itself, and from resources, which are copied if they change. */
def isCode = { String path -> path.endsWith('.java') || path.endsWith('.class') }

def names = { Collection<String> paths -> paths.findAll(isCode).collect { new File(it).name } as Set }

/** Builds, and returns for each module whether all or none of its files were written anew, and which differ or are gone. */
def changesBy = { List<String> options ->
    def old = modules.collectEntries { [it, written(it)] }
    compile(options)
    return modules.collectEntries { module ->
        def before = old[module]
        def files = written(module)
        def rewritten = files.findAll { path, file -> file.time != before[path]?.time }
        [module, [
            rebuilt: files.keySet().findAll(isCode) == rewritten.keySet().findAll(isCode),
            untouched: rewritten.isEmpty(),
            different: names(files.findAll { path, file -> file.content != before[path]?.content }.keySet()),
            gone: names(before.keySet() - files.keySet())]]
    }
}

def edit = { String path, Closure<String> change ->
    def file = new File(basedir, path)
    def text = file.text
    file.text = change(text)
    assert file.text != text: "$path does not have what was to be changed"
}

/** Returns the sources and classes that the model of a schema consists of. */
def model = { String name ->
    ['', 'Json', 'Codec'].collectMany { ["${name}${it}.java", "${name}${it}.class"] }
        .plus(["${name}\$Builder.class", "Immutable${name}.java", "Immutable${name}.class", "Immutable${name}\$Builder.class"])
        .collect { it.toString() } as Set
}

// The same again: nothing is written, neither by the generator nor by javac.
for (change in changesBy([])) {
    assert change.value == [rebuilt: false, untouched: true, different: [] as Set, gone: [] as Set]: change
}

// A change of its own in each module: exactly the modules whose API it concerns are rebuilt.
edit('specs/comment/api.yaml') { "# A remark.\n$it" }
edit('specs/description/api.yaml') { it.replace('A thing.', 'Another thing.') }
edit('specs/property/api.yaml') { it.replace('        size:', '        colour: { type: string }\n        size:') }
edit('specs/removal/api.yaml') { it.substring(0, it.indexOf('    Part:')) }
edit('specs/reference/common.yaml') { "$it        height: { type: integer }\n" }
edit('modules/pom/pom.xml') { it.replace('</project>', '<!-- A remark. -->\n</project>') }
def changes = changesBy([])

assert changes.comment.untouched
for (name in modules - 'comment') {
    assert changes[name].rebuilt: name
}
assert changes.description.different == ['Thing.java'] as Set
assert changes.property.different == model('Thing')
assert changes.reference.different == model('Size')
assert changes.removal.gone == model('Part')
// They have a list of all models.
assert changes.removal.different == ['JsonModels.java', 'JsonModels.class'] as Set
assert changes.pom.different.isEmpty()
for (name in modules - 'removal') {
    assert changes[name].gone.isEmpty(): name
}

// The parent of these modules: all are written anew, as they were.
edit('modules/bindings/pom.xml') { it.replace('</project>', '<!-- A remark. -->\n</project>') }
for (change in changesBy([])) {
    assert change.value == [rebuilt: true, untouched: false, different: [] as Set, gone: [] as Set]: change
}

// A template: every model differs.
edit('generator-templates/pojo.mustache') { "$it// A remark.\n" }
changes = changesBy(['-pl', 'modules/generator,modules/comment'])
assert changes.comment.rebuilt
assert changes.comment.different == ['Part.java', 'Size.java', 'Thing.java'] as Set

// The generator itself. Another module, because Ant takes files for equally old that are written within a second.
edit('modules/generator/src/main/java/dev/atlaslink/generator/JavaText.java') {
    it.replace('.strip()', '.strip().replace("Another thing", "An object")')
}
changes = changesBy(['-pl', 'modules/generator,modules/description'])
assert changes.description.rebuilt
assert new File(basedir, 'modules/description/target/generated-sources/openapi/src/main/java/dev/atlaslink/api/v2/model/Thing.java')
        .text.contains(' * An object.')
