// Shared by the examples; runs after the build of one, which fails by itself when a run ends with an exception. Every run must
// have printed something, all the same thing, and, where expected-output.txt stands in the folder of the example, exactly that.
// A build that was meant to fail (invoker.properties says so) must have failed for the reasons in expected-error.txt.

def log = new File(basedir, 'build.log').getText('UTF-8')
def lines = log.readLines()
def unified = { String text -> text.replace('\r\n', '\n').strip() }

def expectedError = new File(basedir, 'expected-error.txt')
if (expectedError.exists()) {
    expectedError.readLines('UTF-8').findAll { !it.isBlank() }.each {
        assert log.contains(it): 'the build failed for another reason than "' + it + '"; see build.log'
    }
    return true
}

// As in: exec:3.6.4:exec (on-the-class-path) @ quickstart
def starts = lines.findIndexValues { it =~ /exec(-maven-plugin)?:.*:exec \((on|run)-/ }
assert !starts.isEmpty(): 'the example was not run; see build.log'
def outputs = starts.collect { start ->
    def output = []
    for (line in lines.drop(start as int).drop(1)) {
        if (line =~ /^\[INFO\] Download(ing|ed) /) continue
        if (line =~ /^\[(INFO|WARNING|ERROR)\]/) break
        output << line
    }
    assert output.any { !it.isBlank() }: 'the example printed nothing in ' + lines[start as int] + '; see build.log'
    unified(output.join('\n'))
}
outputs.each {
    assert it == outputs[0]: 'the runs of the example print different things; see build.log'
}

def expected = new File(basedir, 'expected-output.txt')
if (expected.exists()) {
    assert outputs[0] == unified(expected.getText('UTF-8')): 'the example prints something else than expected-output.txt'
}
return true
