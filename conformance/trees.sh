# Sourced by trees and fuzz: public trees below $work/trees, or $from, and the C tools that they bring along.

# get NAME OWNER/REPOSITORY COMMIT: $tree
get() {
    tree=${from:-$work/trees}/$1
    [ -z "$from" ] && [ ! -d "$tree/.git" ] || return 0
    git init --quiet "$tree"
    git -C "$tree" fetch --quiet --depth 1 "https://github.com/$2" "$3"
    git -C "$tree" checkout --quiet FETCH_HEAD
}

# c_tool NAME SOURCES FLAG...: $tool, conf of the tree
c_tool() {
    local name=$1 sources=$2 file build all
    tool=$work/tools/$name
    [ ! -x "$tool" ] || return 0
    shift 2
    build=$work/tools/$name-build
    rm -rf "$build" && cp -rL "$sources" "$build"
    (
        cd "$build"
        # A title of its own would differ where a tree has none.
        sed -i 's/"Buildroot Configuration"/"Configuration"/' zconf.* 2>/dev/null || true
        if [ -f parser.y ]; then
            bison -o parser.tab.c --defines=parser.tab.h -t -l parser.y 2>/dev/null
            flex -o lexer.lex.c -L lexer.l
            all=(lexer.lex.c parser.tab.c preprocess.c confdata.c expr.c symbol.c)
            for file in menu.c util.c; do
                [ ! -f $file ] || grep -q "\"$file\"" parser.y || all+=($file)
            done
        else
            for file in *.c_shipped; do
                [ ! -f "$file" ] || cp "$file" "${file%_shipped}"
            done
            [ -f zconf.tab.c ] || bison -o zconf.tab.c -t -l zconf.y 2>/dev/null
            [ -f zconf.lex.c ] || flex -o zconf.lex.c -L zconf.l
            all=(zconf.tab.c)
        fi
        gcc -O2 -w -fcommon -D_GNU_SOURCE "$@" -I. -o "$tool" conf.c "${all[@]}"
    )
}

# tool_TREE: $tree and $tool
tool_xen() {
    get xen xen-project/xen c447b7308b1330ec6dcfef37220736c28f41daa0
    c_tool xen "$tree/xen/tools/kconfig"
}

tool_crosstool-ng() {
    get crosstool-ng crosstool-ng/crosstool-ng d7a90ff11aae5e59d6acd8c491f0297c15b7fa37
    c_tool crosstool-ng "$tree/kconfig" '-DPACKAGE="conf"'
}

tool_unikraft() {
    get unikraft unikraft/unikraft eaf6fda1d420ee079b3b612f0130ea2761cf1c56
    c_tool unikraft "$tree/support/kconfig"
}

tool_u-boot() {
    get u-boot u-boot/u-boot 6073c36b2c8d39afe3ecc789b281667a3ddebc70
    c_tool u-boot "$tree/scripts/kconfig"
}

tool_barebox() {
    get barebox barebox/barebox dd1d839c2c32a9dfb3fff919bad4570953137ab7
    c_tool barebox "$tree/scripts/kconfig" -I"$tree/scripts/include"
}

tool_coreboot() {
    get coreboot coreboot/coreboot f0f911824b823362aa423335cb10e337cb0ea818
    c_tool coreboot "$tree/util/kconfig"
}

tool_buildroot() {
    get buildroot buildroot/buildroot e991fa071605a78c17adba2ed26e07c3b8c95583
    c_tool buildroot "$tree/support/kconfig" '-DCONFIG_=""'
}
