return evaluate(new File(basedir, '../../../check-output.groovy'))
