package org.learnroadmap.examples;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The codes of diagnostics that our sources raise. A method that has a parameter {@code String code} raises what it is
 * called with; so does a Jakarta constraint with what stands before the colon of its message.
 *
 * @param codes  each code with the places that raise it
 * @param faults where a code is not written out: a search for it would miss that place
 */
record RaisedCodes(Map<String, List<String>> codes, List<String> faults) {

    /** That of a plugin begins with its vendor. */
    private static final String CODE = "([a-z0-9]+\\.)?[a-z0-9]+(-[a-z0-9]+)*";

    /** What the check of Jakarta constraints takes out of their messages, which are looked at by themselves. */
    private static final String OF_CONSTRAINT = "message.substring(0, colon)";

    /** A method, or a constructor by the name of its class, one of whose parameters is a code. */
    private record Raiser(String name, String type, int position, int parameters, boolean severalLast, Access access) {

        boolean accepts(int arguments) {
            return severalLast ? arguments >= parameters - 1 : arguments == parameters;
        }
    }

    private enum Access {
        BY_OBJECT,
        BY_CLASS,
        WITHIN_CLASS
    }

    /** Reads the main sources of all modules. */
    static RaisedCodes of(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        RaisedCodes result = new RaisedCodes(new TreeMap<>(), new ArrayList<>());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> files = manager.getJavaFileObjectsFromPaths(sources(root));
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, files);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Raiser> raisers = new ArrayList<>();
            Map<String, String> constants = new HashMap<>();
            units.forEach(unit -> new Raisers(typeOf(unit), raisers, constants).scan(unit, ""));
            units.forEach(unit -> result.new Calls(unit, positions, raisers, constants).scan(unit, null));
        }
        return result;
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java"))
                    .sorted()
                    .toList()) {
                if (Files.isDirectory(sources)) {
                    try (Stream<Path> found = Files.walk(sources)) {
                        found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                    }
                }
            }
        }
        return files;
    }

    private static String typeOf(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().toUri()).getFileName().toString().replace(".java", "");
    }

    private static boolean isCode(VariableTree variable) {
        return variable.getName().contentEquals("code")
                && (variable.getType() == null || variable.getType().toString().equals("String"));
    }

    private static Optional<String> literal(Tree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Collects the methods and constructors with a parameter that is a code, and texts that have a name. */
    private static final class Raisers extends TreeScanner<Void, String> {

        private final String type;
        private final List<Raiser> raisers;
        private final Map<String, String> constants;

        Raisers(String type, List<Raiser> raisers, Map<String, String> constants) {
            this.type = type;
            this.raisers = raisers;
            this.constants = constants;
        }

        @Override
        public Void visitVariable(VariableTree variable, String around) {
            if (variable.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))) {
                literal(variable.getInitializer())
                        .ifPresent(text -> constants.put(type + "." + variable.getName(), text));
            }
            return super.visitVariable(variable, around);
        }

        @Override
        public Void visitClass(ClassTree tree, String around) {
            return super.visitClass(tree, tree.getSimpleName().toString());
        }

        @Override
        public Void visitMethod(MethodTree method, String around) {
            List<? extends VariableTree> parameters = method.getParameters();
            for (int i = 0; i < parameters.size(); i++) {
                if (isCode(parameters.get(i))) {
                    boolean isConstructor = method.getName().contentEquals("<init>");
                    String name = isConstructor ? around : method.getName().toString();
                    boolean severalLast =
                            parameters.get(parameters.size() - 1).toString().contains("...");
                    raisers.add(new Raiser(name, type, i, parameters.size(), severalLast, access(method)));
                }
            }
            return super.visitMethod(method, around);
        }

        private static Access access(MethodTree method) {
            if (method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
                return Access.WITHIN_CLASS;
            }
            return method.getModifiers().getFlags().contains(Modifier.STATIC) ? Access.BY_CLASS : Access.BY_OBJECT;
        }
    }

    /** Looks at what such methods are called with. */
    private final class Calls extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String type;
        private final List<Raiser> raisers;
        private final Map<String, String> constants;

        Calls(
                CompilationUnitTree unit,
                SourcePositions positions,
                List<Raiser> raisers,
                Map<String, String> constants) {
            this.unit = unit;
            this.positions = positions;
            this.raisers = raisers;
            this.constants = constants;
            type = typeOf(unit);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            if (isCode(variable) && variable.getInitializer() != null) {
                take(variable.getInitializer());
            }
            return super.visitVariable(variable, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            String method = call.getMethodSelect().toString();
            int dot = method.lastIndexOf('.');
            Optional<String> receiver = call.getMethodSelect() instanceof MemberSelectTree select
                    ? Optional.of(select.getExpression().toString())
                    : Optional.empty();
            take(method.substring(dot + 1), receiver.filter(text -> !text.equals("this")), call.getArguments());
            return super.visitMethodInvocation(call, none);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void none) {
            String made = call.getIdentifier().toString();
            take(
                    made.substring(made.lastIndexOf('.') + 1).replaceFirst("<.*", ""),
                    Optional.empty(),
                    call.getArguments());
            return super.visitNewClass(call, none);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void none) {
            for (ExpressionTree argument : annotation.getArguments()) {
                if (argument instanceof AssignmentTree given
                        && given.getVariable().toString().equals("message")) {
                    takeMessage(given.getExpression());
                }
            }
            return super.visitAnnotation(annotation, none);
        }

        private void takeMessage(ExpressionTree message) {
            Optional<String> text = text(message).filter(known -> known.matches("(?s)" + CODE + ": .+"));
            text.ifPresentOrElse(known -> add(known.substring(0, known.indexOf(": ")), message), () -> refuse(message));
        }

        private void take(String name, Optional<String> receiver, List<? extends ExpressionTree> arguments) {
            raisers.stream()
                    .filter(raiser -> raiser.name.equals(name) && raiser.accepts(arguments.size()))
                    .filter(raiser -> isMeant(raiser, receiver))
                    .mapToInt(Raiser::position)
                    .distinct()
                    .forEach(position -> take(arguments.get(position)));
        }

        private boolean isMeant(Raiser raiser, Optional<String> receiver) {
            return switch (raiser.access) {
                case BY_OBJECT -> receiver.isPresent() || raiser.type.equals(type);
                case BY_CLASS -> raiser.type.equals(receiver.orElse(type));
                case WITHIN_CLASS -> raiser.type.equals(type) && receiver.isEmpty();
            };
        }

        private void take(ExpressionTree code) {
            if (!isHandedOn(code)) {
                Optional<String> text = text(code).filter(known -> known.matches(CODE));
                text.ifPresentOrElse(known -> add(known, code), () -> refuse(code));
            }
        }

        /** Returns a text that is written here, or as a constant of this class or another. */
        private Optional<String> text(ExpressionTree written) {
            String name = written.toString();
            return literal(written)
                    .or(() -> Optional.ofNullable(constants.get(name.contains(".") ? name : type + "." + name)));
        }

        /**
         * Whoever is handed a code hands it on under its name, and whoever repeats a finding asks it for its code; both
         * are looked at where they come from.
         */
        private boolean isHandedOn(ExpressionTree code) {
            String text = code.toString();
            return text.equals("code") || text.endsWith(".code()") || text.equals(OF_CONSTRAINT);
        }

        private void add(String code, Tree where) {
            codes.computeIfAbsent(code, any -> new ArrayList<>()).add(place(where));
        }

        private void refuse(Tree where) {
            faults.add(place(where) + ": " + where + " is no code written out");
        }

        private String place(Tree where) {
            return type + ".java:" + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, where));
        }
    }
}
