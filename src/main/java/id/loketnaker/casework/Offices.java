package id.loketnaker.casework;

import java.util.List;

/** The offices that there are. */
public interface Offices {

    /** Their ids. */
    List<String> all();
}
