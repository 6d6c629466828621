/**
 * Makes the bytes of planned pages from the theme's templates.
 *
 * <p>What a template is given are the records of {@code org.liveblogarchive.render.view}, and nothing else.
 */
package org.liveblogarchive.render;
