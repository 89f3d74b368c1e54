// A worktree and a submodule have a file .git, which Git itself would not keep here.
new File(basedir, 'arbre/.git').text = 'gitdir: /depots/titres/.git/worktrees/arbre\n'
new File(basedir, 'sous-module/.git').text = 'gitdir: ../.git/modules/sous-module\n'
