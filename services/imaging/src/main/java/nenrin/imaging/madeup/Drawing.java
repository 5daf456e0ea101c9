package nenrin.imaging.madeup;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;

/** A picture and where the face's points are in it. */
record Drawing(Picture picture, Landmarks landmarks) {}
