/**
 * The data model of the templates: what each page shows, ready to be shown.
 *
 * <p>Texts that are absent are empty; other absent things are missing, which a template asks with {@code ??}.
 */
package org.liveblogarchive.view;
