package org.liveblogarchive.check;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The network of this machine, of which hosts that cannot be reached leave open whether it is there. */
final class Network {
    /** A name that is kept for documentation and always has an address (RFC 2606, section 3). */
    static final String NEUTRAL_HOST = "example.com";

    private static final int ANY_PORT = 443;

    private Network() {}

    /** Returns whether a name can be looked up and there is a route to where it leads, to which nothing is sent. */
    static boolean isThere() {
        try (var socket = new DatagramSocket()) {
            InetAddress[] found = InetAddress.getAllByName(NEUTRAL_HOST);
            for (InetAddress address : found) {
                if (hasRoute(socket, address)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false; // which is the answer: the name has no address here
        }
    }

    /** A datagram socket asks the system for a route as it is connected, and sends nothing. */
    private static boolean hasRoute(DatagramSocket socket, InetAddress address) {
        try {
            socket.connect(new InetSocketAddress(address, ANY_PORT));
            return true;
        } catch (IOException e) {
            return false; // which is the answer: there is no route to an address of this kind
        }
    }
}
