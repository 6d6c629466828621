/** Compares what is shown of the posts of public blogs with what another Markdown parser shows of them. */
package org.liveblogarchive.benchmark.blogs;
