package org.liveblogarchive.api;

/** A host or a server whose rules the archive can bring along. */
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
