package org.apache.maven.cli;

import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.classworlds.ClassWorld;

/**
 * The command {@code mvn} of Maven 3 for several builds, one after the other. Each but the first finds the components of Maven and
 * the plugins that were loaded before it. It stands in this package as the command lets its container be replaced only here.
 */
public final class KeptMaven extends MavenCli {
    private final ClassWorld world;
    private boolean isLoaded;

    public KeptMaven(ClassWorld world) {
        super(world);
        this.world = world;
    }

    /** Runs a build with the arguments of a command line, and returns its exit status. */
    public int build(String[] arguments, String folder) {
        var request = new CliRequest(arguments, world);
        request.workingDirectory = folder;
        return doMain(request);
    }

    /** Returns null, as the command disposes of what is returned once the build has ended. */
    @Override
    PlexusContainer container(CliRequest request) throws Exception {
        if (!isLoaded) {
            super.container(request);
            isLoaded = true;
        }
        return null;
    }
}
