// Shared by the examples; runs after the build of one, which fails by itself when a run ends with an exception. Both runs must
// have printed something, the same thing, and, once expected-output.txt stands in the folder of the example, exactly that.

def lines = new File(basedir, 'build.log').readLines('UTF-8')

def outputOf = { String execution ->
    int start = lines.findIndexOf { it.contains('(' + execution + ')') }
    assert start >= 0: 'the example was not run ' + execution + '; see build.log'
    def output = []
    for (line in lines.drop(start + 1)) {
        if (line =~ /^\[INFO\] Download(ing|ed) /) continue
        if (line =~ /^\[(INFO|WARNING|ERROR)\]/) break
        output << line
    }
    assert output.any { !it.isBlank() }: 'the example printed nothing ' + execution + '; see build.log'
    output.join('\n').strip()
}

def onTheClassPath = outputOf('on-the-class-path')
def onTheModulePath = outputOf('on-the-module-path')
assert onTheModulePath == onTheClassPath: 'the example prints something else on the module path than on the class path'

def expected = new File(basedir, 'expected-output.txt')
if (expected.exists()) {
    assert onTheClassPath == expected.getText('UTF-8').strip().replace('\r\n', '\n'): 'the example prints something else than expected-output.txt'
}
return true
