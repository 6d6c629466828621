package org.liveblogarchive.warm;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.classworlds.launcher.Launcher;

/**
 * The JVM's program: loads Maven 3 from its installation as the command {@code mvn} does, and runs a build for each request that
 * comes in.
 */
final class WarmMaven {
    private static final String KEPT = "/org/apache/maven/cli/KeptMaven.class";

    private final Object command;
    private final Method run;
    private final Properties properties = new Properties();

    private WarmMaven(Path home) throws Exception {
        System.setProperty("maven.home", home.toString());
        System.setProperty("maven.conf", home.resolve("conf").toString());
        properties.putAll(System.getProperties());
        var launcher = new Launcher();
        launcher.setSystemClassLoader(WarmMaven.class.getClassLoader());
        try (InputStream settings = Files.newInputStream(home.resolve("bin").resolve("m2.conf"))) {
            launcher.configure(settings);
        }
        Class<?> kept = loadBeside(launcher.getMainClass());
        command = kept.getConstructor(ClassWorld.class).newInstance(launcher.getWorld());
        run = kept.getMethod("build", String[].class, String.class);
    }

    /** Returns the class of a Maven that keeps what it has loaded, defined by the loader of the command's own class. */
    private static Class<?> loadBeside(Class<?> main) throws IOException, IllegalAccessException {
        try (InputStream kept = WarmMaven.class.getResourceAsStream(KEPT)) {
            return MethodHandles.privateLookupIn(main, MethodHandles.lookup()).defineClass(kept.readAllBytes());
        }
    }

    private int build(Path folder, String[] arguments, PrintStream output) throws ReflectiveOperationException {
        var own = new Properties();
        own.putAll(properties);
        own.setProperty("maven.multiModuleProjectDirectory", root(folder).toString());
        System.setProperties(own);
        Thread.currentThread().setContextClassLoader(command.getClass().getClassLoader());
        System.setOut(output);
        System.setErr(output);
        return (int) run.invoke(command, arguments, folder.toString());
    }

    /** Returns the folder that the command {@code mvn} takes for the root of a project of several modules. */
    private static Path root(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(".mvn"))) {
                return above;
            }
        }
        return folder;
    }

    /** The argument is the folder that Maven is installed in. */
    public static void main(String[] home) throws Exception {
        var requests = new DataInputStream(new FileInputStream(FileDescriptor.in));
        var answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        var maven = new WarmMaven(Path.of(home[0]));
        while (true) {
            Path folder;
            try {
                folder = Path.of(requests.readUTF());
            } catch (EOFException e) {
                System.exit(0); // whatever threads a plugin has left
                return;
            }
            String[] arguments = new String[requests.readInt()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = requests.readUTF();
            }
            var lines = new Lines(answers);
            int status;
            try (var output = new PrintStream(lines, true, StandardCharsets.UTF_8)) {
                status = maven.build(folder, arguments, output);
            }
            answers.writeBoolean(false);
            answers.writeInt(status);
            answers.flush();
        }
    }
}
