// Whatever else fails would pass for the failure that is wanted here.
String log = new File(basedir, 'build.log').text
assert log.contains('sample.Greeting.loud():METHOD_REMOVED')
assert log.findAll('BUILD FAILURE').size() == 1
