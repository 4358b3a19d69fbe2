package com.broken;

import com.gone.Base;

/** Cannot be loaded without its superclass. */
public final class ExtendsGone extends Base {

    @Override
    public String id() {
        return "broken.extends-gone";
    }
}
