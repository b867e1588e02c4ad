// The real generator, templates, poms and settings, with a small spec; "root" is the repository that is being built.
void copy(File from, File to) {
    if (from.directory) {
        from.eachFile { copy(it, new File(to, it.name)) }
    } else {
        to.parentFile.mkdirs()
        to.bytes = from.bytes
    }
}

def pom = { String original, String name, Map<String, String> replaced ->
    String text = new File(root, "modules/$original/pom.xml").text
    replaced.each { old, replacement ->
        assert text.contains(old): "the pom of $original has no $old"
        text = text.replace(old, replacement)
    }
    File folder = new File(basedir, "modules/$name")
    folder.mkdirs()
    new File(folder, 'pom.xml').text = text
}

def module = { String original, String name, Map<String, String> replaced ->
    copy(new File(root, "modules/$original/src/main"), new File(basedir, "modules/$name/src/main"))
    pom(original, name, replaced)
}

// Also makes this folder, and not the repository around it, the root of its modules.
copy(new File(root, '.mvn'), new File(basedir, '.mvn'))
copy(new File(root, 'generator-templates'), new File(basedir, 'generator-templates'))

def installedParent = ['<relativePath>../../pom.xml</relativePath>': '<relativePath/>']
module('generator', 'generator', installedParent)
pom('bindings', 'bindings', installedParent)
for (name in ['comment', 'description', 'property', 'removal', 'reference', 'pom']) {
    module('api-v2', name, [
        '<artifactId>atlaslink-api-v2</artifactId>': "<artifactId>$name</artifactId>",
        'specs/atlas-v2.yaml': "specs/$name/api.yaml"])
    copy(new File(basedir, 'spec'), new File(basedir, "specs/$name"))
}
