package dev.stemma.artifacts;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ClassObjectReference;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.Value;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Runs a program and writes down what it asks of reflection and which resources it looks for.
 *
 * <p>GraalVM's tracing agent does the same by the same means, breakpoints in the methods of java.lang.Class, but comes with
 * GraalVM only. This one needs any JDK.
 *
 * @param program the class that was run, which is not among the types
 * @param types the types of ours whose members, constructors or record components were asked for, or that were loaded by name
 * @param resources the resources below our packages that were looked for, as they are named in a jar
 */
record ReflectionTrace(String program, Set<String> types, Set<String> resources) {

    private static final String OURS = "dev.stemma.";

    private static final Set<String> MEMBERS = Set.of(
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getDeclaredField",
            "getDeclaredFields",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getMethod",
            "getMethods",
            "getRecordComponents",
            "newInstance");
    private static final Set<String> RESOURCES = Set.of("getResource", "getResourceAsStream", "getResources");

    /** Native-image knows by itself what these ask for: the constants of an enum, lambdas, services. */
    private static final Set<String> KNOWN_CALLERS =
            Set.of("java.lang.Class", "java.lang.invoke.", "java.util.ServiceLoader");

    static ReflectionTrace of(Class<?> program) throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("main").setValue(program.getName());
        arguments.get("options").setValue("-cp \"" + System.getProperty("java.class.path") + "\"");
        VirtualMachine machine = connector.launch(arguments);
        CompletableFuture<String> printed = read(machine.process().getInputStream());
        CompletableFuture<String> complained = read(machine.process().getErrorStream());

        ReflectionTrace trace = new ReflectionTrace(program.getName(), new TreeSet<>(), new TreeSet<>());
        stopAt(machine, "java.lang.Class", "forName");
        MEMBERS.forEach(method -> stopAt(machine, "java.lang.Class", method));
        for (String method : RESOURCES) {
            stopAt(machine, "java.lang.Class", method);
            stopAt(machine, "java.lang.ClassLoader", method);
        }
        try {
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof BreakpointEvent stop) {
                        trace.add(stop);
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException ended) {
            if (machine.process().waitFor() != 0) {
                throw new IllegalStateException(program + " failed: " + printed.join() + complained.join(), ended);
            }
        }
        return trace;
    }

    private static void stopAt(VirtualMachine machine, String type, String name) {
        Stream<Method> methods = machine.classesByName(type).get(0).methodsByName(name).stream();
        for (Method method :
                methods.filter(it -> !it.isNative() && !it.isAbstract()).toList()) {
            EventRequest request = machine.eventRequestManager().createBreakpointRequest(method.location());
            request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
            request.enable();
        }
    }

    private void add(BreakpointEvent stop) throws IncompatibleThreadStateException {
        ThreadReference thread = stop.thread();
        List<StackFrame> frames = thread.frames(0, 2);
        StackFrame frame = frames.get(0);
        Location caller = frames.get(1).location();
        if (KNOWN_CALLERS.stream().anyMatch(caller.declaringType().name()::startsWith)) {
            return;
        }
        String method = stop.location().method().name();
        ObjectReference asked = frame.thisObject();
        if (MEMBERS.contains(method)) {
            addType(((ClassObjectReference) asked).reflectedType().name());
            return;
        }
        String name = frame.getArgumentValues().stream()
                .filter(StringReference.class::isInstance)
                .map(argument -> ((StringReference) argument).value())
                .findFirst()
                .orElseThrow();
        if (RESOURCES.contains(method)) {
            addResource(asked, name);
        } else {
            addType(name);
        }
    }

    private void addType(String name) {
        if (name.startsWith(OURS) && !name.endsWith("[]") && !name.equals(program)) {
            types.add(name);
        }
    }

    private void addResource(Value asked, String name) {
        String path = name;
        if (name.startsWith("/")) {
            path = name.substring(1);
        } else if (asked instanceof ClassObjectReference type) {
            String owner = type.reflectedType().name();
            path = owner.substring(0, owner.lastIndexOf('.') + 1).replace('.', '/') + name;
        }
        if (path.startsWith(OURS.replace('.', '/'))) {
            resources.add(path);
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return e.toString();
            }
        });
    }
}
