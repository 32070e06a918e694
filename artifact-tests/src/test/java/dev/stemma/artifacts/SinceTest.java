package dev.stemma.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every public type says since which release it is there; what stands inside it without saying so is as old as the type. */
class SinceTest {

    @ParameterizedTest
    @EnumSource(Modules.class)
    void every_public_type_says_since_when_it_is_there(Modules module) throws IOException {
        Map<String, String> since = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources(module)));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                for (Tree type : file.getTypeDecls()) {
                    if (type instanceof ClassTree declared
                            && declared.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                        since.put(
                                file.getPackageName() + "." + declared.getSimpleName(),
                                since(comments.getDocCommentTree(TreePath.getPath(file, type))));
                    }
                }
            }
        }

        assertThat(since).isNotEmpty();
        assertThat(since)
                .allSatisfy((type, release) -> assertThat(release).as(type).matches("\\d+\\.\\d+\\.\\d+"));
    }

    private static List<Path> sources(Modules module) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String exported : module.exportedPackages()) {
            try (Stream<Path> files = Files.list(module.sources().resolve(exported.replace('.', '/')))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static String since(DocCommentTree comment) {
        if (comment == null) {
            return "no Javadoc";
        }
        return comment.getBlockTags().stream()
                .filter(tag -> tag.getKind() == DocTree.Kind.SINCE)
                .map(tag -> ((SinceTree) tag).getBody().toString())
                .findFirst()
                .orElse("no @since");
    }
}
