package org.liveblogarchive.maven;

import java.nio.file.Path;

/**
 * Where the archive is in a Maven site.
 *
 * @param site the folder of the site, as the POM says
 * @param output the folder of the archive, as the POM says
 * @param madeSite the folder of the site that is being made, such as the one it is staged in
 */
record PlaceInSite(Path site, Path output, Path madeSite) {
    PlaceInSite {
        site = site.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        madeSite = madeSite.toAbsolutePath().normalize();
    }

    /** Returns whether the archive has a folder of its own within the site: what lies elsewhere would not go along with it. */
    boolean isInSite() {
        return isWithin(site) || isWithin(madeSite);
    }

    private boolean isWithin(Path folder) {
        return output.startsWith(folder) && !output.equals(folder);
    }

    /** Returns the path of the archive in the site, with slashes. */
    String path() {
        Path from = isWithin(madeSite) ? madeSite : site;
        return (isInSite() ? from.relativize(output) : output.getFileName())
                .toString()
                .replace('\\', '/');
    }

    /** Returns the folder of the archive in the site that is being made. */
    Path archive() {
        return madeSite.resolve(path());
    }

    String explain() {
        return "outputDirectory “" + output + "” is not inside the folder of the site, “" + site
                + "”, as the report needs. Set it to ${project.reporting.outputDirectory}/live, or to another"
                + " folder there, or run the goal generate instead of the report.";
    }
}
