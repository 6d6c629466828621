package org.liveblogarchive.api;

/** A host or a server for which the archive can have files with rules. */
public enum WebHost {
    /** Netlify: {@code _redirects} and {@code _headers}. */
    NETLIFY,
    /** Cloudflare Pages: {@code _redirects} and {@code _headers}. */
    CLOUDFLARE,
    /** Apache httpd: {@code .htaccess}. */
    APACHE,
    /** nginx: {@code nginx.conf}, to be included in a server block. */
    NGINX,
    /** Amazon S3: {@code s3-website.json}, with its routing rules. */
    S3
}
